import type { DatabaseSync, StatementSync } from "node:sqlite";
import { createTransactions } from "../../storage/sqlite/open-connection.ts";
import type { Progress } from "../follow.ts";
import { INDEXED_COLUMNS, type IndexCursorTable, type IndexTables } from "./index-schema.ts";
import { createNewestPosition } from "./newest-position.ts";
import { usersOf } from "./rows.ts";
import { createReadBaseline } from "./tables/baseline.ts";

/** Keeps the index up to date with the journal. */
export interface EntryIndex {
  /** Indexes the next entries, and removes some of those that were pruned from the journal. Returns whether there may be more to do. */
  follow(): boolean;
  progress(): Progress;
}

/** Entries per transaction. A search waits for one transaction at most. */
export const ENTRIES_PER_STEP = 5000;
const FORGOTTEN_PER_STEP = 500;

const COLUMNS = INDEXED_COLUMNS.join(", ");

/** `connection` is one that `openIndex` returned. */
export function createEntryIndex(connection: DatabaseSync): EntryIndex {
  const inTransaction = createTransactions(connection);
  const readBaseline = createReadBaseline(connection);
  const newestPosition = createNewestPosition(connection);
  const readCursor = connection.prepare("SELECT position, forgotten FROM cursor");
  const writeCursor = connection.prepare("UPDATE cursor SET position = ?, forgotten = ?");
  const addUser = connection.prepare(
    'INSERT INTO indexed_user (partition, "user", id, position) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const removeUser = connection.prepare('DELETE FROM indexed_user WHERE partition = ? AND "user" = ? AND id = ?');
  const removeEntries = connection.prepare("DELETE FROM indexed_entry WHERE position > ? AND position <= ?");
  const selectIndexed = connection.prepare(
    "SELECT position, partition, id, actor, targets FROM indexed_entry WHERE position > ? AND position <= ? ORDER BY position",
  );
  const oldest = connection.prepare("SELECT min(position) AS position FROM indexed_entry");
  const addEntries = connection.prepare(
    `INSERT INTO indexed_entry (${COLUMNS}) SELECT ${COLUMNS} FROM journal.entry WHERE position > ? AND position <= ?`,
  );
  // SQLite can take JSON apart by itself if nothing in it is escaped. JavaScript handles the rest.
  const addUsers = connection.prepare(`
    INSERT INTO indexed_user (partition, "user", id, position)
    SELECT partition, actor, id, position FROM indexed_entry
      WHERE position > :from AND position <= :to AND actor IS NOT NULL AND instr(targets, '\\') = 0
    UNION ALL
    SELECT partition, target.value, indexed_entry.id, position FROM indexed_entry, json_each(targets) AS target
      WHERE position > :from AND position <= :to AND instr(targets, '\\') = 0
    ON CONFLICT DO NOTHING`);
  const selectEscaped = connection.prepare(
    "SELECT position, partition, id, actor, targets FROM indexed_entry WHERE position > ? AND position <= ? AND instr(targets, '\\') > 0",
  );

  return {
    follow: () => inTransaction(follow),
    progress: () => {
      const { position } = cursor();
      return { followed: Math.max(position, readBaseline()), newest: newestPosition() };
    },
  };

  function cursor(): Pick<IndexCursorTable, "position" | "forgotten"> {
    // The statement selects these columns.
    return readCursor.get() as unknown as IndexCursorTable;
  }

  function follow(): boolean {
    const [{ position, forgotten }, pruned, newest] = [cursor(), readBaseline(), newestPosition()];
    if (position > newest) return reset();
    const from = Math.max(position, pruned);
    const to = Math.min(newest, from + ENTRIES_PER_STEP);
    if (to > from) addThrough(from, to);
    const forgottenNow = forgotten < pruned ? forgetThrough(pruned) : forgotten;
    if (to > position || forgottenNow > forgotten) writeCursor.run(to, forgottenNow);
    return to < newest || forgottenNow < pruned;
  }

  /** The journal ends before the last indexed entry: it was replaced by another one, or its end was lost. */
  function reset(): true {
    connection.exec("DELETE FROM indexed_entry; DELETE FROM indexed_user");
    writeCursor.run(0, 0);
    return true;
  }

  function addThrough(from: number, to: number): void {
    addEntries.run(from, to);
    addUsers.run({ from, to });
    for (const { users, partition, id, position } of usersIn(selectEscaped, from, to)) {
      for (const user of users) addUser.run(partition, user, id, position);
    }
  }

  /** Removes some of the entries up to `pruned`. Returns the position up to which none is left. */
  function forgetThrough(pruned: number): number {
    const first = Number(oldest.get()?.position ?? pruned + 1);
    const last = Math.min(pruned, first + FORGOTTEN_PER_STEP);
    for (const { users, partition, id } of usersIn(selectIndexed, first - 1, last)) {
      for (const user of users) removeUser.run(partition, user, id);
    }
    removeEntries.run(first - 1, last);
    return first > pruned ? pruned : last;
  }
}

function usersIn(statement: StatementSync, after: number, through: number) {
  // Both statements select what is read here; SQLite knows no types of TypeScript.
  const rows = statement.all(after, through) as unknown as Array<IndexTables["indexed_entry"]>;
  return rows.map(({ position, partition, id, actor, targets }) => ({
    position,
    partition,
    id,
    users: usersOf({ actor, targets: JSON.parse(targets) }),
  }));
}
