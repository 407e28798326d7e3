/** Texts of the page. */
export const en = {
  title: "Coverage",
};

export type CoverageMessages = typeof en;
