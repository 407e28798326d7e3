import type { StoredEntry } from "./journal.ts";
import type { EntryColumn, EntryRow } from "./rows/entry-row.ts";
import { SUMMARY_COLUMNS, toSummary } from "./rows/rows.ts";
import { toRules } from "./rows/rule-columns.ts";

/** An entry without its reply, and its position in the order of commits. */
export type ReceivedEntry = Omit<StoredEntry, "reply" | "traceId" | "requestId" | "bodyEncoding"> & { position: number };

/** Entries between two ids, which sort by time of receipt; without both. */
export interface IdRange {
  after: string;
  before: string;
}

export const RECEIVED_COLUMNS = ["position", ...SUMMARY_COLUMNS, "query", "body", "rules"] as const satisfies EntryColumn[];

export type ReceivedRow = EntryRow<(typeof RECEIVED_COLUMNS)[number]>;

/** Bytes of bodies and targets, more or less, at which a batch ends. */
export const RECEIVED_BATCH_BYTES = 8 << 20;

export function toReceived(row: ReceivedRow): ReceivedEntry {
  const { position, query, body, rules } = row;
  return { position, ...toSummary(row), query, body, rules: rules === null ? null : toRules(rules) };
}
