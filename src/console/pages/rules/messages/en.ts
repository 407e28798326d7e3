/** Texts of the page. */
export const en = {
  title: "Rules",
};

export type RulesMessages = typeof en;
