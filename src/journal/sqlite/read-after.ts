import type { DatabaseSync } from "node:sqlite";
import { BATCH_BYTES, type Batch, type BatchLimits } from "../batch.ts";
import type { CommittedEntry, CommittedForEvents } from "../journal.ts";
import type { EntryColumn, EntryRow } from "../rows/entry-row.ts";
import { ENTRY_COLUMNS, EVENT_COLUMNS, toEntry, toEntryForEvents } from "../rows/rows.ts";
import { createIterateEntries } from "./tables/entry.ts";

export type ReadAfter<Read> = (position: number, limits: BatchLimits) => Batch<Read>;

/** Returns a function that reads whole entries. */
export function createReadAfter(connection: DatabaseSync): ReadAfter<CommittedEntry> {
  return createRead(
    connection,
    ENTRY_COLUMNS,
    (row) => ({ position: row.position, entry: toEntry(row) }),
    ({ entry: { body, query, reply, targets } }) =>
      targets.reduce((sum, target) => sum + target.length, (body?.length ?? 0) + query.length + reply.length),
  );
}

/** Returns a function that reads only what events follow from. */
export function createReadForEvents(connection: DatabaseSync): ReadAfter<CommittedForEvents> {
  return createRead(
    connection,
    EVENT_COLUMNS,
    (row) => ({ position: row.position, entry: toEntryForEvents(row) }),
    ({ entry }) => entry.body?.length ?? 0,
  );
}

/** Returns a function that reads row by row, so that no more than one batch is ever in memory. */
export function createRead<Column extends EntryColumn, Read>(
  connection: DatabaseSync,
  columns: readonly Column[],
  toRead: (row: EntryRow<"position" | Column>) => Read,
  lengthOf: (read: Read) => number,
): ReadAfter<Read> {
  const iterate = createIterateEntries(connection, columns);

  return function readAfter(position, { entries: limit, bytes = BATCH_BYTES }) {
    const entries: Read[] = [];
    let length = 0;
    for (const row of iterate(position)) {
      const read = toRead(row);
      entries.push(read);
      length += lengthOf(read);
      if (entries.length >= limit || length >= bytes) return { entries, cut: true };
    }
    return { entries, cut: false };
  };
}
