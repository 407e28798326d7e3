import { type Kysely, sql } from "kysely";
import { isId } from "../entry-id.ts";
import {
  type IdRange,
  RECEIVED_BATCH_BYTES,
  RECEIVED_COLUMNS,
  type ReceivedEntry,
  type ReceivedRow,
  toReceived,
} from "../received-entry.ts";
import { fromStored } from "./entry-rows.ts";
import { BASELINE, columnsOf } from "./read-batch.ts";

const COLUMNS = columnsOf(RECEIVED_COLUMNS);

/** Reads entries in the order of their receipt: at most `limit`, and fewer if they are long; none only if there are none. */
export async function readByReceipt(kysely: Kysely<unknown>, { after, before }: IdRange, limit: number): Promise<ReceivedEntry[]> {
  const { rows } = await sql<ReceivedRow>`
    SELECT ${COLUMNS} FROM (
      SELECT ${COLUMNS}, length, sum(length) OVER (ORDER BY id) AS bytes FROM (
        SELECT ${COLUMNS}, coalesce(octet_length(body), 0) + octet_length(targets) AS length FROM imhook.entry
        WHERE id > ${after} AND id < ${before} AND position > ${BASELINE} ORDER BY id LIMIT ${limit}
      ) AS next
    ) AS summed
    WHERE bytes - length < ${RECEIVED_BATCH_BYTES} ORDER BY id`.execute(kysely);
  return rows.map((row) => toReceived(fromStored(row)));
}

export async function countByReceipt(kysely: Kysely<unknown>, { after, before }: IdRange): Promise<number> {
  const { rows } = await sql<{ entries: number }>`
    SELECT count(*) AS entries FROM imhook.entry WHERE id > ${after} AND id < ${before} AND position > ${BASELINE}`.execute(kysely);
  return rows[0]?.entries ?? 0;
}

/** Reads one entry; resolves with undefined if no entry has the id. */
export async function getReceived(kysely: Kysely<unknown>, id: string): Promise<ReceivedEntry | undefined> {
  if (!isId(id)) return undefined;
  const { rows } = await sql<ReceivedRow>`SELECT ${COLUMNS} FROM imhook.entry WHERE id = ${id} AND position > ${BASELINE} LIMIT 1`.execute(
    kysely,
  );
  const [row] = rows;
  return row && toReceived(fromStored(row));
}
