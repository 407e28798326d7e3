import { type Kysely, sql } from "kysely";
import type { DeliveryAttempt } from "../../../generated/operator.ts";
import type { Page, PageRequest } from "../../journal/list-query.ts";
import { pageOf } from "../../journal/page-of.ts";
import type { Lane } from "../lane.ts";
import { type AttemptFilter, MOST_ATTEMPTS } from "./delivery-store.ts";
import { parseNumber } from "./parse-number.ts";
import { ATTEMPT_COLUMNS, type AttemptRow, toAttempt, toAttemptRow } from "./rows/attempt-row.ts";
import { toStored } from "./rows/text.ts";
import type { StoreDatabase } from "./store-database.ts";

const COLUMNS = sql.join(Object.keys(ATTEMPT_COLUMNS).map((name) => sql.ref(name)));

/** Adds attempts to those of the destination, and removes as many of the oldest as there are too many. */
export async function appendAttempts(
  database: StoreDatabase,
  kysely: Kysely<unknown>,
  { destination, lane }: Lane,
  attempts: readonly DeliveryAttempt[],
): Promise<void> {
  if (attempts.length === 0) return;
  const { rows: numbered } = await sql<{ attempts: number }>`
    UPDATE ${database.table("destination")} SET attempts = attempts + ${attempts.length} WHERE name = ${destination}
    RETURNING attempts`.execute(kysely);
  const newest = numbered[0]?.attempts ?? attempts.length;
  const latest = attempts.slice(-MOST_ATTEMPTS);
  const rows = latest.map((attempt, index) => toAttemptRow(lane, newest - latest.length + 1 + index, attempt));
  const table = database.table("delivery_attempt");
  await sql`
    INSERT INTO ${table} (destination, ${COLUMNS})
    SELECT ${destination}, ${COLUMNS} FROM ${database.given(ATTEMPT_COLUMNS, rows)}`.execute(kysely);
  await sql`DELETE FROM ${table} WHERE destination = ${destination} AND number <= ${newest - MOST_ATTEMPTS}`.execute(kysely);
}

/** Lists attempts, the latest first. The cursor of the next page is the number of the last one. */
export async function listAttempts(
  database: StoreDatabase,
  destination: string,
  { delivered, entry }: AttemptFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<DeliveryAttempt>> {
  const before = cursor === undefined ? null : parseNumber(cursor);
  if (before === undefined) throw new RangeError("cursor must be the next of a page");
  const conditions = [
    sql`destination = ${toStored(destination)}`,
    before === null ? [] : sql`number < ${before}`,
    delivered === undefined ? [] : sql`delivered = ${Number(delivered)}`,
    entry === undefined ? [] : sql`entry = ${toStored(entry)}`,
  ].flat();
  const { rows } = await database.read((kysely) =>
    sql<AttemptRow>`
      SELECT ${COLUMNS} FROM ${database.table("delivery_attempt")} WHERE ${sql.join(conditions, sql` AND `)}
      ORDER BY number DESC LIMIT ${limit + 1}`.execute(kysely),
  );
  return pageOf({ rows, limit, toItem: toAttempt, cursorAfter: ({ number }) => String(number) });
}
