import { nearestNames } from "../nearest.ts";

/** Longest name that is compared. */
const LONGEST = 100;

/** A hint for a name that does not exist; null if there are no names at all, or if it is too long for a name. */
export function suggest(misspelt: string, names: Iterable<string>): string | null {
  if (misspelt.length > LONGEST) return null;
  const [nearest] = nearestNames(misspelt, [...names], 1);
  return nearest === undefined ? null : `Did you mean ${nearest}?`;
}
