/** Texts of the page. */
export const en = {
  title: "Live",
};

export type LiveMessages = typeof en;
