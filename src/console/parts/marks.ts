/** What a mark says, by shape and by colour, so that either is enough. */
export type Mark = "good" | "bad" | "changed" | "warn" | "quiet";

/** Paths in a square of 12 by 12. */
export const SHAPES: Readonly<Record<Mark, string>> = {
  good: "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z",
  bad: "M1.5 1.5h9v9h-9z",
  changed: "M6 .8 11.2 6 6 11.2.8 6z",
  warn: "M6 1 11.5 10.8H.5z",
  quiet: "M6 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7zm0 1.5a2 2 0 1 1 0 4a2 2 0 1 1 0-4z",
};
