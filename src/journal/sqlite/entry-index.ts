import type { DatabaseSync, StatementSync } from "node:sqlite";
import { createTransactions } from "../../storage/sqlite/open-connection.ts";
import type { Progress } from "../tail.ts";
import { INDEXED_COLUMNS, type IndexTables } from "./index-schema.ts";
import { usersOf } from "./rows.ts";

/** Keeps the index behind the journal, over a connection to the index with the journal attached. */
export interface EntryIndex {
  /** Indexes the next entries, and forgets some of those that the journal has pruned. Returns whether there may be more to do. */
  follow(): boolean;
  place(): Progress;
}

/** Entries that are indexed in one transaction; an operator's search waits for one at most. */
export const ENTRIES_PER_STEP = 5000;
const FORGOTTEN_PER_STEP = 500;

const COLUMNS = INDEXED_COLUMNS.join(", ");

export function createEntryIndex(connection: DatabaseSync): EntryIndex {
  const inTransaction = createTransactions(connection);
  const read = connection.prepare(`
    SELECT cursor.position, forgotten, baseline.position AS pruned,
      max(baseline.position, (SELECT coalesce(max(position), 0) FROM journal.entry)) AS newest
    FROM cursor, journal.baseline`);
  const write = connection.prepare("UPDATE cursor SET position = ?, forgotten = ?");
  const addUser = connection.prepare('INSERT INTO indexed_user (era, "user", id, position) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const removeUser = connection.prepare('DELETE FROM indexed_user WHERE era = ? AND "user" = ? AND id = ?');
  const removeEntries = connection.prepare("DELETE FROM indexed_entry WHERE position > ? AND position <= ?");
  const indexed = connection.prepare(
    "SELECT position, era, id, actor, targets FROM indexed_entry WHERE position > ? AND position <= ? ORDER BY position",
  );
  const oldest = connection.prepare("SELECT min(position) AS position FROM indexed_entry");
  const addEntries = connection.prepare(
    `INSERT INTO indexed_entry (${COLUMNS}) SELECT ${COLUMNS} FROM journal.entry WHERE position > ? AND position <= ?`,
  );
  // JSON without a backslash says each text as it is, so that SQLite can take it apart by itself; others are left to JavaScript.
  const addUsers = connection.prepare(`
    INSERT INTO indexed_user (era, "user", id, position)
    SELECT era, actor, id, position FROM indexed_entry
      WHERE position > :from AND position <= :to AND actor IS NOT NULL AND instr(targets, '\\') = 0
    UNION ALL
    SELECT era, target.value, indexed_entry.id, position FROM indexed_entry, json_each(targets) AS target
      WHERE position > :from AND position <= :to AND instr(targets, '\\') = 0
    ON CONFLICT DO NOTHING`);
  const escaped = connection.prepare(
    "SELECT position, era, id, actor, targets FROM indexed_entry WHERE position > ? AND position <= ? AND instr(targets, '\\') > 0",
  );

  return {
    follow: () => inTransaction(follow),
    place: () => {
      const { position, pruned, newest } = readCursor();
      return { followed: Math.max(position, pruned), newest };
    },
  };

  function readCursor() {
    // The statement selects these columns.
    return read.get() as Record<"position" | "forgotten" | "pruned" | "newest", number>;
  }

  function follow(): boolean {
    const { position, forgotten, pruned, newest } = readCursor();
    if (position > newest) return beginAnew();
    const from = Math.max(position, pruned);
    const to = Math.min(newest, from + ENTRIES_PER_STEP);
    if (to > from) addThrough(from, to);
    const forgottenNow = forgotten < pruned ? forgetThrough(pruned) : forgotten;
    if (to > position || forgottenNow > forgotten) write.run(to, forgottenNow);
    return to < newest || forgottenNow < pruned;
  }

  /** The journal ends before what was indexed: another was put in its place, or its end was lost. */
  function beginAnew(): true {
    connection.exec("DELETE FROM indexed_entry; DELETE FROM indexed_user");
    write.run(0, 0);
    return true;
  }

  function addThrough(from: number, to: number): void {
    addEntries.run(from, to);
    addUsers.run({ from, to });
    for (const { users, era, id, position } of usersIn(escaped, from, to)) {
      for (const user of users) addUser.run(era, user, id, position);
    }
  }

  /** Returns the position up to which nothing is left. */
  function forgetThrough(pruned: number): number {
    const first = Number(oldest.get()?.position ?? pruned + 1);
    const last = Math.min(pruned, first + FORGOTTEN_PER_STEP);
    for (const { users, era, id } of usersIn(indexed, first - 1, last)) {
      for (const user of users) removeUser.run(era, user, id);
    }
    removeEntries.run(first - 1, last);
    return first > pruned ? pruned : last;
  }
}

function usersIn(statement: StatementSync, after: number, through: number) {
  // Both statements select what is read here; SQLite knows no types of TypeScript.
  const rows = statement.all(after, through) as unknown as Array<IndexTables["indexed_entry"]>;
  return rows.map(({ position, era, id, actor, targets }) => ({
    position,
    era,
    id,
    users: usersOf({ actor, targets: JSON.parse(targets) }),
  }));
}
