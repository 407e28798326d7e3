import type { Kysely } from "kysely";
import type { Batch, BatchLimits } from "../batch.ts";
import type { CommittedForEvents } from "../journal.ts";
import { EVENT_COLUMNS, toEntryForEvents } from "../rows/rows.ts";
import { readBatch } from "./read-batch.ts";

const SELECTED = { columns: EVENT_COLUMNS, long: ["body"] } as const;

/** Reads what events follow from of the entries after a position, in the order of commits. A body over the limit of bytes is neither read nor sent. */
export async function readForEvents(kysely: Kysely<unknown>, position: number, limits: BatchLimits): Promise<Batch<CommittedForEvents>> {
  const { rows, cut } = await readBatch(kysely, SELECTED, position, limits);
  return { entries: rows.map((row) => ({ position: row.position, entry: toEntryForEvents(row) })), cut };
}
