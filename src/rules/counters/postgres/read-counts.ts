import { type Kysely, sql } from "kysely";
import { type CountRow, toStoredCount } from "../count-row.ts";
import type { StoredCount } from "../counter-store.ts";

const ROWS_PER_PART = 2000;

const TABLES = [
  sql`(SELECT id, counter, length, NULL AS key, value, latest, times FROM imhook.counter_series)`,
  sql`(SELECT id, counter, length, key, value, latest, NULL::bytea AS times FROM imhook.counter_value)`,
];

/** Reads what is stored in parts, each table by window and time. The caller begins and ends the transaction, in which everything is as at one moment. */
export async function* readCounts(transaction: Kysely<unknown>): AsyncGenerator<StoredCount[]> {
  for (const table of TABLES) {
    let after = { length: 0, latest: 0, id: 0 };
    for (let isMore = true; isMore; ) {
      const { rows } = await sql<CountRow>`
        SELECT * FROM ${table} AS counted WHERE (length, latest, id) > (${after.length}, ${after.latest}, ${after.id})
        ORDER BY length, latest, id LIMIT ${ROWS_PER_PART}`.execute(transaction);
      yield rows.map(toStoredCount);
      after = rows.at(-1) ?? after;
      isMore = rows.length === ROWS_PER_PART;
    }
  }
}
