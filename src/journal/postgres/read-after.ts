import type { Kysely } from "kysely";
import type { CommittedEntry, CommittedForEvents } from "../journal.ts";
import { ENTRY_COLUMNS, EVENT_COLUMNS, toEntry, toEntryForEvents } from "../rows/rows.ts";
import { type BatchLimits, readBatch } from "./read-batch.ts";

const WHOLE = { columns: ENTRY_COLUMNS, long: ["body", "query", "reply", "targets"] } as const;
const FOR_EVENTS = { columns: EVENT_COLUMNS, long: ["body"] } as const;

/** Reads whole entries after a position, in the order of commits. */
export async function readAfter(kysely: Kysely<unknown>, position: number, limits: BatchLimits): Promise<CommittedEntry[]> {
  const { rows } = await readBatch(kysely, WHOLE, position, limits);
  return rows.map((row) => ({ position: row.position, entry: toEntry(row) }));
}

/** Reads only what events follow from. */
export async function readForEvents(kysely: Kysely<unknown>, position: number, limits: BatchLimits): Promise<CommittedForEvents[]> {
  const { rows } = await readBatch(kysely, FOR_EVENTS, position, limits);
  return rows.map((row) => ({ position: row.position, entry: toEntryForEvents(row) }));
}
