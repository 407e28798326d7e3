import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Generated, Insertable, Selectable } from "kysely";
import type { AuthenticationMethod, DecidedByKind, EntryStatus, Sender } from "../../../../generated/operator.ts";

/** What `decided_by` reads as in rows of releases that did not record it: the default of the column. */
export const UNKNOWN_DECIDER = "unknown";

/** Table `entry`: one row per callback. Times are milliseconds since 1970; lists and decisions are JSON. */
export interface EntryTable {
  /** Position in the order of commits. */
  position: Generated<number>;
  /** UUID of version 7, so it sorts by time of receipt. */
  id: string;
  sender: Sender;
  app: string;
  command: string | null;
  received_command: string | null;
  phase: "before" | "after" | null;
  status: EntryStatus;
  reason: string | null;
  received_at: number;
  event_time: number | null;
  actor: string | null;
  targets: string;
  chat_group: string | null;
  message: string | null;
  decision: string | null;
  duration_ms: number;
  remote_address: string;
  authentication: AuthenticationMethod;
  query: string;
  trace_id: string | null;
  request_id: string | null;
  body: string | null;
  /** Older releases wrote no encoding beside a body that they had lost: the default of the column stands there. */
  body_encoding: string | null;
  reply: string;
  duplicate_of: string | null;
  same_key_as: string | null;
  /** null if nobody decided. */
  decided_by: Exclude<DecidedByKind, "default"> | typeof UNKNOWN_DECIDER | null;
  /** Name of the rule or of the service that decided. */
  decided_name: string | null;
  /** The operator API's `RuleEvaluation`, as JSON without what is empty. */
  rules: string | null;
  /** The operator API's `RecoveredEntry`, as JSON; null if it recovers none. */
  recovers: string | null;
}

export type EntryColumn = keyof EntryTable;

/** Some columns of an entry. */
export type EntryRow<Column extends EntryColumn> = Pick<Selectable<EntryTable>, Column>;

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
