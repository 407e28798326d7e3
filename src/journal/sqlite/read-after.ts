import type { DatabaseSync } from "node:sqlite";
import type { Selectable } from "kysely";
import type { CommittedEntry, EntryForEvents } from "../journal.ts";
import { ENTRY_COLUMNS, STATING_COLUMNS, toEntry, toStatingEntry } from "./rows.ts";
import type { EntryTable } from "./schema.ts";

/** How much is read at a time: whichever is reached first, but one entry at least. */
export interface BatchLimits {
  entries: number;
  /** Of the texts that a sender can make long, as SQLite keeps them. */
  bytes?: number;
}

/** The entries behind a position, in the order of commits. */
export interface Batch<Read> {
  entries: Read[];
  /** Whether the limits cut it, so that there may be more. */
  cut: boolean;
}

export type ReadAfter<Read> = (position: number, limits: BatchLimits) => Batch<Read>;

/** An entry at its place in the order of commits, as far as it states events. */
export interface CommittedStating {
  position: number;
  entry: EntryForEvents;
}

type Row<Column extends keyof EntryTable> = Pick<Selectable<EntryTable>, "position" | Column>;

const BATCH_BYTES = 8 << 20;

/** Reads whole entries. */
export function createReadAfter(connection: DatabaseSync): ReadAfter<CommittedEntry> {
  const toCommitted = (row: Row<(typeof ENTRY_COLUMNS)[number]>) => ({ position: row.position, entry: toEntry(row) });
  return createRead(connection, ENTRY_COLUMNS, toCommitted, ({ entry: { body, query, reply, targets } }) =>
    targets.reduce((sum, target) => sum + target.length, (body?.length ?? 0) + query.length + reply.length),
  );
}

/** Reads of entries what states events. */
export function createReadStating(connection: DatabaseSync): ReadAfter<CommittedStating> {
  const toCommitted = (row: Row<(typeof STATING_COLUMNS)[number]>) => ({ position: row.position, entry: toStatingEntry(row) });
  return createRead(connection, STATING_COLUMNS, toCommitted, ({ entry }) => entry.body?.length ?? 0);
}

/** Reads entries behind a position, row by row, so that no more than the limits is ever in memory. */
function createRead<Column extends keyof EntryTable, Read>(
  connection: DatabaseSync,
  columns: readonly Column[],
  toRead: (row: Row<Column>) => Read,
  lengthOf: (read: Read) => number,
): ReadAfter<Read> {
  const statement = connection.prepare(`SELECT position, ${columns.join(", ")} FROM entry WHERE position > ? ORDER BY position`);

  return function readAfter(position, { entries: most, bytes = BATCH_BYTES }) {
    const entries: Read[] = [];
    let length = 0;
    for (const row of statement.iterate(position)) {
      // The statement selects these columns; SQLite knows no types of TypeScript.
      const read = toRead(row as unknown as Row<Column>);
      entries.push(read);
      length += lengthOf(read);
      if (entries.length >= most || length >= bytes) return { entries, cut: true };
    }
    return { entries, cut: false };
  };
}
