/** Texts of the page. */
export const en = {
  title: "Sign in",
};

export type SessionMessages = typeof en;
