import { nearestNames } from "../../nearest.ts";

/** Longest name that is compared and repeated. A longer one is no misspelling. */
const LONGEST = 100;

/** The end of a sentence about a name that does not exist: `; did you mean x?` without its full stop. Empty if nothing is similar. */
export function didYouMean(misspelt: string, names: readonly string[]): string {
  if (misspelt.length > LONGEST) return "";
  const [nearest] = nearestNames(misspelt, names, 1);
  return nearest === undefined ? "" : `; did you mean ${nearest}?`;
}

/** A name that does not exist, in quotes and on one line. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);
}
