import type { DatabaseSync } from "node:sqlite";
import {
  type IdRange,
  RECEIVED_BATCH_BYTES,
  RECEIVED_COLUMNS,
  type ReceivedEntry,
  type ReceivedRow,
  toReceived,
} from "../received-entry.ts";
import { createGetEntry } from "./tables/entry.ts";

/** Returns a function that reads entries in the order of their receipt: at most `limit`, and fewer if they are long; none only if there are none. */
export function createReadByReceipt(connection: DatabaseSync): (range: IdRange, limit: number) => ReceivedEntry[] {
  const select = connection.prepare(`SELECT ${RECEIVED_COLUMNS.join(", ")} FROM entry WHERE id > ? AND id < ? ORDER BY id LIMIT ?`);

  return function readByReceipt({ after, before }, limit) {
    const entries: ReceivedEntry[] = [];
    let length = 0;
    // The statement selects these columns.
    for (const row of select.iterate(after, before, limit) as Iterable<unknown> as Iterable<ReceivedRow>) {
      entries.push(toReceived(row));
      length += (row.body?.length ?? 0) + row.targets.length;
      if (length >= RECEIVED_BATCH_BYTES) break;
    }
    return entries;
  };
}

/** Returns a function that counts entries. */
export function createCountByReceipt(connection: DatabaseSync): (range: IdRange) => number {
  const select = connection.prepare("SELECT count(*) AS entries FROM entry WHERE id > ? AND id < ?");
  return ({ after, before }) => Number(select.get(after, before)?.entries);
}

/** Returns a function that reads one entry; it returns undefined if there is none. */
export function createGetReceived(connection: DatabaseSync): (id: string) => ReceivedEntry | undefined {
  const get = createGetEntry(connection, RECEIVED_COLUMNS);
  return (id) => {
    const row = get(id);
    return row && toReceived(row);
  };
}
