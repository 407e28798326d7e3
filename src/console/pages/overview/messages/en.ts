/** Texts of the page. */
export const en = {
  title: "Overview",
};

export type OverviewMessages = typeof en;
