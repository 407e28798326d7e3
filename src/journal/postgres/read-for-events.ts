import { type Kysely, sql } from "kysely";
import { BATCH_BYTES, type Batch, type BatchLimits } from "../batch.ts";
import type { CommittedForEvents } from "../journal.ts";
import type { EntryRow } from "../rows/entry-row.ts";
import { EVENT_COLUMNS, toEntryForEvents } from "../rows/rows.ts";
import { fromStored } from "./entry-rows.ts";

/** `bytes` are those of the row and of all before it in the batch. */
type Row = EntryRow<"position" | (typeof EVENT_COLUMNS)[number]> & { bytes: number };

const COLUMNS = sql.raw(["position", ...EVENT_COLUMNS].join(", "));

/** Reads what events follow from of the entries after a position, in the order of commits. A body over the limit of bytes is neither read nor sent. */
export async function readForEvents(
  kysely: Kysely<unknown>,
  position: number,
  { entries: limit, bytes = BATCH_BYTES }: BatchLimits,
): Promise<Batch<CommittedForEvents>> {
  const { rows } = await sql<Row>`
    SELECT ${COLUMNS}, bytes FROM (
      SELECT ${COLUMNS}, length, sum(length) OVER (ORDER BY position) AS bytes FROM (
        SELECT ${COLUMNS}, coalesce(octet_length(body), 0) AS length FROM imhook.entry
        WHERE position > ${position} ORDER BY position LIMIT ${limit}
      ) AS next
    ) AS summed
    WHERE bytes - length < ${bytes} ORDER BY position`.execute(kysely);
  const entries = rows.map((row) => ({ position: row.position, entry: toEntryForEvents(fromStored(row)) }));
  return { entries, cut: rows.length >= limit || (rows.at(-1)?.bytes ?? 0) >= bytes };
}
