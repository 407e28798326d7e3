import type { DatabaseSync } from "node:sqlite";
import type { StoredEntry } from "../journal.ts";
import type { EntryColumn, EntryRow } from "../rows/entry-row.ts";
import { SUMMARY_COLUMNS, toSummary } from "../rows/rows.ts";
import { toRules } from "../rows/rule-columns.ts";

/** An entry without its reply, and its position in the order of commits. */
export type ReceivedEntry = Omit<StoredEntry, "reply" | "traceId" | "requestId" | "bodyEncoding"> & { position: number };

/** Ids of entries. They sort by time of receipt. */
export interface IdRange {
  /** Inclusive. */
  from: string;
  /** Exclusive. */
  to: string;
}

const COLUMNS = ["position", ...SUMMARY_COLUMNS, "query", "body", "rules"] as const satisfies EntryColumn[];

type Row = EntryRow<(typeof COLUMNS)[number]>;

/** Length of bodies at which a batch ends. */
const BATCH_LENGTH = 8 << 20;

/** Returns a function that reads entries in the order of their receipt: at most `limit`, and fewer if they are long; none only if there are none. */
export function createReadByReceipt(connection: DatabaseSync): (range: IdRange, limit: number) => ReceivedEntry[] {
  const select = connection.prepare(`SELECT ${COLUMNS.join(", ")} FROM entry WHERE id >= ? AND id < ? ORDER BY id LIMIT ?`);

  return function readByReceipt({ from, to }, limit) {
    const entries: ReceivedEntry[] = [];
    let length = 0;
    // The statement selects these columns.
    for (const row of select.iterate(from, to, limit) as Iterable<unknown> as Iterable<Row>) {
      entries.push(toReceived(row));
      length += (row.body?.length ?? 0) + row.targets.length;
      if (length >= BATCH_LENGTH) break;
    }
    return entries;
  };
}

/** Returns a function that counts entries. */
export function createCountByReceipt(connection: DatabaseSync): (range: IdRange) => number {
  const select = connection.prepare("SELECT count(*) AS entries FROM entry WHERE id >= ? AND id < ?");
  return ({ from, to }) => Number(select.get(from, to)?.entries);
}

/** Returns a function that reads one entry; it returns undefined if there is none. */
export function createGetReceived(connection: DatabaseSync): (id: string) => ReceivedEntry | undefined {
  const select = connection.prepare(`SELECT ${COLUMNS.join(", ")} FROM entry WHERE id = ?`);
  return (id) => {
    // The statement selects these columns.
    const row = select.get(id) as unknown as Row | undefined;
    return row && toReceived(row);
  };
}

function toReceived(row: Row): ReceivedEntry {
  const { position, query, body, rules } = row;
  return { position, ...toSummary(row), query, body, rules: rules === null ? null : toRules(rules) };
}
