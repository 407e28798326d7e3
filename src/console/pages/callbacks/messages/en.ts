/** Texts of the page. */
export const en = {
  title: "Callbacks",
};

export type CallbacksMessages = typeof en;
