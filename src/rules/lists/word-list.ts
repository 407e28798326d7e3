import type { ListMatch, RuleList } from "../../callbacks/lookups.ts";
import { createValueList, type ValueList } from "./value-list.ts";

/** Finds the words or patterns of a list in texts. */
export interface SearchedList extends Pick<RuleList, "find" | "isIn"> {
  /** Changes many values, a few in each turn of the event loop. Resolves when all are changed. */
  update(change: { added: Iterable<string>; removed: Iterable<string> }): Promise<void>;
}

/** Creates the part of a list that searches texts. */
export interface Search {
  createRuleList(match: ListMatch, values: Iterable<string>): SearchedList;
  /** Says why a value cannot be on a list; null if it can be. */
  findValueProblem(match: ListMatch, value: string): string | null;
}

/** A list with match `text` or `pattern` that changes while rules use it. */
export interface WordList extends ValueList {
  /** Lets texts be searched for the values that are on the list by now. Until it has resolved, some of the changes since the last time may be missing. */
  refresh(): Promise<void>;
}

/** Creates an empty list. Values that cannot be on it are ignored: older releases may have let them in. */
export function createWordList(match: ListMatch, { createRuleList, findValueProblem }: Search, now: () => number): WordList {
  const values = createValueList(now);
  const searched = createRuleList(match, []);
  /** Values for which texts are searched. */
  const known = new Set<string>();
  /** Values that may have come or gone. */
  let touched = new Set<string>();
  const expiring = new Map<string, number>();
  let nextExpiry = Number.POSITIVE_INFINITY;

  return {
    match,
    get size() {
      return values.size;
    },
    has: values.has,
    find: (text) => searched.find(text),
    isIn: (text) => searched.isIn(text),
    set: (value, source, expiresAt) => {
      values.set(value, source, expiresAt);
      touched.add(value);
      if (expiresAt === null) return;
      expiring.set(value, expiresAt);
      nextExpiry = Math.min(nextExpiry, expiresAt);
    },
    remove: (value, source) => {
      values.remove(value, source);
      touched.add(value);
    },
    valuesFrom: values.valuesFrom,
    refresh: async () => {
      if (nextExpiry <= now()) touchExpired();
      if (touched.size === 0) return;
      const changed = [...touched];
      touched = new Set();
      const added = changed.filter((value) => values.has(value) && !known.has(value) && findValueProblem(match, value) === null);
      const removed = changed.filter((value) => !values.has(value) && known.has(value));
      for (const value of added) known.add(value);
      for (const value of removed) known.delete(value);
      await searched.update({ added, removed });
    },
  };

  function touchExpired(): void {
    nextExpiry = Number.POSITIVE_INFINITY;
    for (const [value, expiresAt] of expiring) {
      if (expiresAt > now()) nextExpiry = Math.min(nextExpiry, expiresAt);
      else {
        expiring.delete(value);
        touched.add(value);
      }
    }
  }
}
