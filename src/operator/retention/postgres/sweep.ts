import { type Kysely, sql } from "kysely";
import { readBaseline } from "../../../journal/postgres/positions.ts";
import { transact } from "../../../storage/postgres/transact.ts";
import { readPartitions } from "./partitions.ts";
import { removeEntries } from "./remove-entries.ts";

const POSITIONS_PER_STEP = 2000;

/**
 * Removes pruned entries that were left to be dropped with their partition, if that stays: the limits have changed since, or its last entries are younger.
 * Returns whether there may be more.
 */
export async function sweepPrunedEntries(kysely: Kysely<unknown>): Promise<boolean> {
  const pruned = await readBaseline(kysely);
  const partitions = await readPartitions(kysely);
  const staying = partitions.find(({ beyond }) => beyond > pruned + 1) ?? partitions.at(-1);
  if (staying === undefined) return false;
  const { rows: left } = await sql<{ position: number }>`
    SELECT position FROM imhook.entry WHERE position BETWEEN ${staying.first} AND ${pruned} ORDER BY position LIMIT 1`.execute(kysely);
  const [oldest] = left;
  if (oldest === undefined) return false;
  const last = Math.min(pruned, oldest.position + POSITIONS_PER_STEP - 1);
  await transact(kysely, (transaction) => removeEntries(transaction, oldest.position, last));
  return true;
}
