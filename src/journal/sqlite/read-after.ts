import type { DatabaseSync } from "node:sqlite";
import type { Selectable } from "kysely";
import type { CommittedEntry } from "../journal.ts";
import { ENTRY_COLUMNS, toEntry } from "./rows.ts";
import type { EntryTable } from "./schema.ts";

/** How much is read at a time: whichever is reached first, but one entry at least. */
export interface BatchLimits {
  entries: number;
  /** Of the texts that a sender can make long, as SQLite keeps them. */
  bytes?: number;
}

/** The entries behind a position, in the order of commits. */
export interface Batch {
  entries: CommittedEntry[];
  /** Whether the limits cut it, so that there may be more. */
  cut: boolean;
}

export type ReadAfter = (position: number, limits: BatchLimits) => Batch;

const BATCH_BYTES = 8 << 20;

/** Reads entries behind a position, row by row, so that no more than the limits is ever in memory. */
export function createReadAfter(connection: DatabaseSync): ReadAfter {
  const statement = connection.prepare(`SELECT position, ${ENTRY_COLUMNS.join(", ")} FROM entry WHERE position > ? ORDER BY position`);

  return function readAfter(position, { entries: most, bytes = BATCH_BYTES }) {
    const entries: CommittedEntry[] = [];
    let read = 0;
    for (const columns of statement.iterate(position)) {
      // The statement selects these columns; SQLite knows no types of TypeScript.
      const row = columns as unknown as Pick<Selectable<EntryTable>, "position" | (typeof ENTRY_COLUMNS)[number]>;
      const entry = toEntry(row);
      entries.push({ position: row.position, entry });
      read += lengthOf(entry);
      if (entries.length >= most || read >= bytes) return { entries, cut: true };
    }
    return { entries, cut: false };
  };
}

function lengthOf({ body, query, reply, targets }: CommittedEntry["entry"]): number {
  return (body?.length ?? 0) + query.length + reply.length + targets.reduce((sum, target) => sum + target.length, 0);
}
