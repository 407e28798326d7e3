import { type Kysely, type RawBuilder, sql } from "kysely";
import { BATCH_BYTES, type BatchLimits } from "../batch.ts";
import type { EntryColumn, EntryRow } from "../rows/entry-row.ts";
import { fromStored } from "./entry-rows.ts";

/** Selects columns of entries, and those of them that a sender can make long. */
export interface BatchColumns<Column extends EntryColumn> {
  columns: readonly Column[];
  long: readonly EntryColumn[];
}

/** Rows of entries after a position, in the order of commits. */
export interface RowBatch<Row> {
  rows: Row[];
  /** Position up to which entries were pruned; null if there are no entries. */
  baseline: number | null;
  /** Whether a limit was reached, so that there may be more. */
  cut: boolean;
}

type BatchRow<Column extends EntryColumn> = EntryRow<"position" | Column>;

/** What a row has besides, which nobody outside asks for. */
interface Measured {
  baseline: number;
  /** Bytes of the rows up to this one. */
  through: number;
}

/** Position of the last entry that was pruned. Rows of pruned entries may be there until their partition is removed. */
export const BASELINE = sql<number>`(SELECT position FROM imhook.baseline WHERE id = 1)`;

/** Reads entries after a position. */
export async function readBatch<Column extends EntryColumn>(
  kysely: Kysely<unknown>,
  selected: BatchColumns<Column>,
  position: number,
  { entries, bytes = BATCH_BYTES }: BatchLimits,
): Promise<RowBatch<BatchRow<Column>>> {
  const columns = columnsOf(["position", ...selected.columns]);
  const { rows } = await sql<BatchRow<Column> & Measured>`
    SELECT ${columns}, through, ${BASELINE} AS baseline FROM (
      SELECT ${columns}, size, sum(size) OVER (ORDER BY position ROWS UNBOUNDED PRECEDING) AS through FROM (
        SELECT ${columns}, ${sizeOf(selected.long)} AS size FROM imhook.entry
        WHERE position > ${position} AND position > ${BASELINE} ORDER BY position LIMIT ${entries}
      ) AS entry
    ) AS measured WHERE through - size < ${bytes} ORDER BY position`.execute(kysely);
  const last = rows.at(-1);
  const cut = last !== undefined && (rows.length >= entries || last.through >= bytes);
  return { rows: rows.map(fromStored), baseline: last?.baseline ?? null, cut };
}

/** Reads entries at positions, in this order, until they have so many bytes; those that there are not are left out. */
export async function readAt<Column extends EntryColumn>(
  kysely: Kysely<unknown>,
  selected: BatchColumns<Column>,
  positions: readonly number[],
  bytes: number,
): Promise<Array<BatchRow<Column>>> {
  const columns = columnsOf(["position", ...selected.columns]);
  const { rows } = await sql<BatchRow<Column>>`
    SELECT ${columns} FROM (
      SELECT number, ${columns}, size, sum(size) OVER (ORDER BY number ROWS UNBOUNDED PRECEDING) AS through
      FROM unnest(${positions}::bigint[]) WITH ORDINALITY AS asked (asked_position, number)
      CROSS JOIN LATERAL (
        SELECT ${columns}, ${sizeOf(selected.long)} AS size FROM imhook.entry
        WHERE position = asked_position AND position > ${BASELINE} LIMIT 1
      ) AS entry
    ) AS measured WHERE through - size < ${bytes} ORDER BY number`.execute(kysely);
  return rows.map(fromStored);
}

export function columnsOf(columns: readonly EntryColumn[]): RawBuilder<unknown> {
  return sql.join([...new Set(columns)].map((column) => sql.ref(column)));
}

/** Length in bytes. It is known of each text without reading it. */
function sizeOf(columns: readonly EntryColumn[]): RawBuilder<unknown> {
  if (columns.length === 0) return sql`0`;
  return sql.join(
    columns.map((column) => sql`coalesce(octet_length(${sql.ref(column)}), 0)`),
    sql` + `,
  );
}
