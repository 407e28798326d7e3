import type { CommittedEntry } from "../../../journal/journal.ts";
import { createIndexLookup } from "../../../journal/sqlite/look-up-index.ts";
import { usersOf } from "../../../journal/sqlite/rows.ts";
import type { Kept } from "./kept.ts";
import type { Faults } from "./verification.ts";

/** Holds the index against the entries. */
export interface CheckIndexed {
  /** What is wrong with how an entry is found, in words; nothing where the index has not come to it. */
  of(committed: CommittedEntry): string[];
  /** Tells of what the index has beyond the entries that were checked. */
  end(faults: Faults): void;
}

/** Checks nothing where there is no index that can be compared. */
export function createCheckIndexed(index: Kept | undefined, prunedThrough: number): CheckIndexed {
  if (index === undefined) return { of: () => [], end: () => {} };
  const { connection, cursor } = index;
  const lookup = createIndexLookup(connection);
  let entriesFound = 0;
  let usersFound = 0;

  return {
    of: (committed) => {
      if (committed.position > cursor) return [];
      const isFound = lookup.hasEntry(committed);
      const users = [...usersOf(committed.entry)];
      const missing = users.filter((user) => !lookup.hasUser(committed, user));
      entriesFound += isFound ? 1 : 0;
      usersFound += users.length - missing.length;
      const wrong = missing.map((user) => `it is not found by its user ${JSON.stringify(user)}`);
      return isFound ? wrong : ["the index has it otherwise, or not at all", ...wrong];
    },
    end: (faults) => {
      const surplus = lookup.count("indexed_entry", prunedThrough) - entriesFound;
      if (surplus > 0) faults.add("index", `the index has rows for ${surplus} entries that are otherwise or not there`);
      const surplusUsers = lookup.count("indexed_user", prunedThrough) - usersFound;
      if (surplusUsers > 0) faults.add("index", `users are listed for ${surplusUsers} entries that do not name them or are not there`);
    },
  };
}
