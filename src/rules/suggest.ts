import { nearestNames } from "../nearest.ts";

/** A hint for a name that does not exist; null if there are no names at all. */
export function suggest(misspelt: string, names: Iterable<string>): string | null {
  const [nearest] = nearestNames(misspelt, [...names], 1);
  return nearest === undefined ? null : `Did you mean ${nearest}?`;
}
