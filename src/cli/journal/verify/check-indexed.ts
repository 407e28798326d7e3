import type { CommittedEntry } from "../../../journal/journal.ts";
import { createIndexLookup } from "../../../journal/sqlite/look-up-index.ts";
import { usersOf } from "../../../journal/sqlite/rows.ts";
import { rulesOf } from "../../../journal/sqlite/rule-columns.ts";
import type { DerivedDatabase } from "./derived-database.ts";
import type { Problems } from "./verification.ts";

/** Compares the index with the entries. */
export interface CheckIndexed {
  /** Returns what is wrong with how the index lists an entry; nothing if the index does not include it yet. */
  of(committed: CommittedEntry): string[];
  /** Reports what the index has beyond the entries that were checked. */
  end(problems: Problems): void;
}

/** Creates the comparison. Without an index it finds nothing. */
export function createCheckIndexed(index: DerivedDatabase | undefined, prunedThrough: number): CheckIndexed {
  if (index === undefined) return { of: () => [], end: () => {} };
  const { connection, cursor } = index;
  const lookup = createIndexLookup(connection);
  let entriesFound = 0;
  let usersFound = 0;
  let rulesFound = 0;

  return {
    of: (committed) => {
      if (committed.position > cursor) return [];
      const isFound = lookup.hasEntry(committed);
      const users = [...usersOf(committed.entry)];
      const missing = users.filter((user) => !lookup.hasUser(committed, user));
      entriesFound += isFound ? 1 : 0;
      usersFound += users.length - missing.length;
      const rules = rulesOf(committed.entry);
      const missingRules = rules.filter((rule) => !lookup.hasRule(committed, rule));
      rulesFound += rules.length - missingRules.length;
      const problems = [
        ...missing.map((user) => `user ${JSON.stringify(user)}`),
        ...missingRules.map((rule) => `rule ${JSON.stringify(rule)}`),
      ].map((place) => `the index does not list it for its ${place}`);
      return isFound ? problems : ["the index lacks it or differs from it", ...problems];
    },
    end: (problems) => {
      const surplus = lookup.count("indexed_entry", prunedThrough) - entriesFound;
      if (surplus > 0) problems.add("index", `the index has ${surplus} rows for entries that differ or do not exist`);
      const surplusUsers = lookup.count("indexed_user", prunedThrough) - usersFound;
      if (surplusUsers > 0) problems.add("index", `the index has ${surplusUsers} rows for users that no entry names`);
      const surplusRules = lookup.count("indexed_rule", prunedThrough) - rulesFound;
      if (surplusRules > 0) problems.add("index", `the index has ${surplusRules} rows for rules that no entry names`);
    },
  };
}
