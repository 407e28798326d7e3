/** Texts of every plot. */
export const en = {
  keys: "Left and right choose a time. With Shift they select a part, and Enter shows it.",
  table: "As a table",
  time: "Time",
  unknown: "nothing is known of this time",
  nothing: "Nothing happened in this time.",
  from: "From {time} to",
};

export type PlotMessages = typeof en;
