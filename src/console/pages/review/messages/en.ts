/** Texts of the page. */
export const en = {
  title: "Review",
};

export type ReviewMessages = typeof en;
