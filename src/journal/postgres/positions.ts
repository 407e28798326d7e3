import { type Kysely, sql } from "kysely";
import { BASELINE } from "./read-batch.ts";

/** Position of the newest entry, even if it was pruned; 0 if nothing was ever appended. */
export const NEWEST = sql<number>`greatest((SELECT max(through) FROM imhook.committed), ${BASELINE})`;

/** Reads the position of the newest entry, even if it was pruned; 0 if nothing was ever appended. */
export async function readNewestPosition(kysely: Kysely<unknown>): Promise<number> {
  return readNumber(kysely, sql`SELECT ${NEWEST} AS value`);
}

/** Reads the position up to which the journal has been pruned; 0 if it never was. */
export async function readBaseline(kysely: Kysely<unknown>): Promise<number> {
  return readNumber(kysely, sql`SELECT ${BASELINE} AS value`);
}

async function readNumber(kysely: Kysely<unknown>, statement: ReturnType<typeof sql<{ value: number }>>): Promise<number> {
  const { rows } = await statement.execute(kysely);
  return rows[0]?.value ?? 0;
}
