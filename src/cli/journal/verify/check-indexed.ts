import type { CommittedEntry } from "../../../journal/journal.ts";
import { eraOf } from "../../../journal/sqlite/index-schema.ts";
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
  const findEntry = connection.prepare(`
    SELECT 1 FROM indexed_entry
    WHERE position = ? AND id = ? AND sender = ? AND app = ? AND command IS ? AND status = ? AND chat_group IS ? AND message IS ?`);
  const findUser = connection.prepare('SELECT 1 FROM indexed_user WHERE era = ? AND "user" = ? AND id = ? AND position = ?');
  const count = (table: string) =>
    Number(connection.prepare(`SELECT count(*) AS rows FROM ${table} WHERE position > ?`).get(prunedThrough)?.rows);
  let entriesFound = 0;
  let usersFound = 0;

  return {
    of: ({ position, entry }) => {
      if (position > cursor) return [];
      const { id, sender, app, command, status, group, message } = entry;
      const isFound = findEntry.get(position, id, sender, app, command, status, group, message) !== undefined;
      const users = [...usersOf(entry)];
      const missing = users.filter((user) => findUser.get(eraOf(position), user, id, position) === undefined);
      entriesFound += isFound ? 1 : 0;
      usersFound += users.length - missing.length;
      const wrong = missing.map((user) => `it is not found by its user ${JSON.stringify(user)}`);
      return isFound ? wrong : ["the index has it otherwise, or not at all", ...wrong];
    },
    end: (faults) => {
      const surplus = count("indexed_entry") - entriesFound;
      if (surplus > 0) faults.add("index", `the index has rows for ${surplus} entries that are otherwise or not there`);
      const surplusUsers = count("indexed_user") - usersFound;
      if (surplusUsers > 0) faults.add("index", `users are listed for ${surplusUsers} entries that do not name them or are not there`);
    },
  };
}
