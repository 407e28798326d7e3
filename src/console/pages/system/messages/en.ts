/** Texts of the page. */
export const en = {
  title: "System",
};

export type SystemMessages = typeof en;
