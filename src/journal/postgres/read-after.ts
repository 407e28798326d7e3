import type { Kysely } from "kysely";
import type { Batch, BatchLimits } from "../batch.ts";
import type { CommittedEntry } from "../journal.ts";
import { ENTRY_COLUMNS, toEntry } from "../rows/rows.ts";
import { readBatch } from "./read-batch.ts";

const SELECTED = { columns: ENTRY_COLUMNS, long: ["body", "query", "reply", "targets"] } as const;

/** Reads whole entries after a position, in the order of commits. */
export async function readAfter(kysely: Kysely<unknown>, position: number, limits: BatchLimits): Promise<Batch<CommittedEntry>> {
  const { rows, cut } = await readBatch(kysely, SELECTED, position, limits);
  return { entries: rows.map((row) => ({ position: row.position, entry: toEntry(row) })), cut };
}
