/** Texts of the page. */
export const en = {
  title: "Quarantine",
};

export type QuarantineMessages = typeof en;
