import { type Kysely, sql } from "kysely";
import { readBaseline } from "../../../journal/postgres/positions.ts";

/** When the entry at a position was received, in milliseconds since 1970; undefined if there is none. */
export async function receivedAt(kysely: Kysely<unknown>, position: number): Promise<number | undefined> {
  const { rows } = await sql<{ received: number }>`SELECT received_at AS received FROM imhook.entry WHERE position = ${position}`.execute(
    kysely,
  );
  return rows[0]?.received;
}

const OLDEST_READ = 100;

/** When the oldest entries that are left were received; null if there are none. They are committed nearly in the order of their receipt. */
export async function oldestReceipt(kysely: Kysely<unknown>): Promise<number | null> {
  const { rows } = await sql<{ oldest: number | null }>`
    SELECT min(received_at) AS oldest FROM (
      SELECT received_at FROM imhook.entry WHERE position > ${await readBaseline(kysely)}
      ORDER BY position LIMIT ${OLDEST_READ}
    ) AS entry`.execute(kysely);
  return rows[0]?.oldest ?? null;
}
