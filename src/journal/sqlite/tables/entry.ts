import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Insertable } from "kysely";
import type { EntryColumn, EntryRow, EntryTable } from "../../rows/entry-row.ts";

/** Returns a function that inserts an entry. Every row must have the same columns in the same order. */
export function createInsertEntry(connection: DatabaseSync): (row: Insertable<EntryTable>) => void {
  let insert: StatementSync | undefined;
  return function insertEntry(row) {
    insert ??= prepareInsert(connection, Object.keys(row));
    insert.run(...(Object.values(row) as SQLInputValue[]));
  };
}

function prepareInsert(connection: DatabaseSync, columns: string[]): StatementSync {
  return connection.prepare(`INSERT INTO entry (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`);
}

/** Returns a function that reads an entry by its id. */
export function createGetEntry<Column extends EntryColumn>(
  connection: DatabaseSync,
  columns: readonly Column[],
): (id: string) => EntryRow<Column> | undefined {
  const select = connection.prepare(`SELECT ${columns.join(", ")} FROM entry WHERE id = ?`);
  // The statement selects these columns; SQLite knows no types of TypeScript.
  return (id) => select.get(id) as unknown as EntryRow<Column> | undefined;
}

/** Returns a function that reads the entry at a position. */
export function createGetEntryAt<Column extends EntryColumn>(
  connection: DatabaseSync,
  columns: readonly Column[],
): (position: number) => EntryRow<Column> | undefined {
  const select = connection.prepare(`SELECT ${columns.join(", ")} FROM entry WHERE position = ?`);
  // As above.
  return (position) => select.get(position) as unknown as EntryRow<Column> | undefined;
}

/** Returns a function that tells whether the entry at a position has this id. */
export function createHasEntryAt(connection: DatabaseSync): (position: number, id: string) => boolean {
  const select = connection.prepare("SELECT 1 FROM entry WHERE position = ? AND id = ?");
  return (position, id) => select.get(position, id) !== undefined;
}

/** Returns a function that reads the entries after a position one by one, in the order of commits. */
export function createIterateEntries<Column extends EntryColumn>(
  connection: DatabaseSync,
  columns: readonly Column[],
): (position: number) => Iterable<EntryRow<"position" | Column>> {
  const select = connection.prepare(`SELECT position, ${columns.join(", ")} FROM entry WHERE position > ? ORDER BY position`);
  // As above.
  return (position) => select.iterate(position) as Iterable<unknown> as Iterable<EntryRow<"position" | Column>>;
}

/** Returns a function that reads the position of the last entry; 0 if the table is empty. */
export function createLastPosition(connection: DatabaseSync): () => number {
  const select = connection.prepare("SELECT max(position) AS last FROM entry");
  return () => Number(select.get()?.last);
}

/** Returns the position of the first entry received at `time` or later; undefined if there is none. */
export function firstReceivedSince(connection: DatabaseSync, time: number): number | undefined {
  const first = connection.prepare("SELECT position FROM entry WHERE received_at >= ? ORDER BY position LIMIT 1").get(time);
  return first && Number(first.position);
}

/** Returns a function that deletes the entries up to a position. */
export function createDeleteEntries(connection: DatabaseSync): (through: number) => void {
  const remove = connection.prepare("DELETE FROM entry WHERE position <= ?");
  return (through) => void remove.run(through);
}
