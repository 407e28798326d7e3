import type { ListSource } from "../../../generated/operator.ts";
import type { RuleList } from "../../callbacks/lookups.ts";

/** A list of values that changes while rules use it. */
export interface ValueList extends RuleList {
  /** Puts a value on the list, or gives it another expiry; in milliseconds since 1970, null if it stays. */
  set(value: string, source: ListSource, expiresAt: number | null): void;
  remove(value: string, source: ListSource): void;
  /** The values of a source with their expiry, as they are by now. */
  valuesFrom(source: ListSource): ReadonlyMap<string, number | null>;
}

/** Creates an empty list with match `value`. A value that has expired is no longer found, and takes memory until it is removed. */
export function createValueList(now: () => number): ValueList {
  const bySource: Record<ListSource, Map<string, number | null>> = { file: new Map(), inline: new Map(), operator: new Map() };
  const maps = Object.values(bySource);
  let size = 0;

  return {
    match: "value",
    get size() {
      return size;
    },
    has: (value) => maps.some((map) => isPresent(map.get(value), now)),
    find: () => [],
    isIn: () => false,
    set: (value, source, expiresAt) => {
      if (!maps.some((map) => map.has(value))) size += 1;
      bySource[source].set(value, expiresAt);
    },
    remove: (value, source) => {
      if (bySource[source].delete(value) && !maps.some((map) => map.has(value))) size -= 1;
    },
    valuesFrom: (source) => bySource[source],
  };
}

function isPresent(expiresAt: number | null | undefined, now: () => number): boolean {
  return expiresAt === null || (expiresAt !== undefined && expiresAt > now());
}
