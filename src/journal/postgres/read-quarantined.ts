import { type Kysely, sql } from "kysely";
import type { QuarantinePart, RecoveriesPart } from "../journal.ts";
import { ENTRY_COLUMNS, toEntry } from "../rows/rows.ts";
import { BASELINE, readAt } from "./read-batch.ts";

/** Bytes of the entries at which a part ends. */
const BYTES_PER_PART = 1 << 20;

const SELECTED = { columns: ENTRY_COLUMNS, long: ["body", "query", "reply", "targets"] } as const;

/** Reads the quarantined entries after a position that were not recovered. */
export async function readQuarantined(kysely: Kysely<unknown>, after: number, limit: number): Promise<QuarantinePart> {
  const { rows: found } = await sql<{ position: number }>`
    SELECT position FROM imhook.indexed_entry
    WHERE status = 'quarantined' AND position > ${after} AND position > ${BASELINE} ORDER BY position LIMIT ${limit}`.execute(kysely);
  const positions = found.map(({ position }) => position);
  const rows = await readAt(kysely, SELECTED, positions, BYTES_PER_PART);
  // Those that are not there were pruned meanwhile.
  const through = rows.at(-1)?.position ?? positions.at(-1) ?? after;
  return { entries: rows.map((row) => ({ position: row.position, entry: toEntry(row) })), through };
}

/** Reads which entries were recovered by entries after a position. */
export async function readRecoveries(kysely: Kysely<unknown>, after: number, limit: number): Promise<RecoveriesPart> {
  const { rows } = await sql<{ quarantined: string; position: number }>`
    SELECT quarantined, position FROM imhook.recovery WHERE position > ${after} ORDER BY position LIMIT ${limit}`.execute(kysely);
  return { ids: rows.map(({ quarantined }) => quarantined), through: rows.at(-1)?.position ?? after };
}
