import { type Kysely, sql } from "kysely";
import type { StoreDatabase } from "./store-database.ts";

/** Tells all instances that a definition, a pause or a replay has changed. The last statement of its transaction, because others wait for it. */
export async function growRevision(database: StoreDatabase, kysely: Kysely<unknown>): Promise<void> {
  await sql`UPDATE ${database.table("delivery_state")} SET revision = revision + 1`.execute(kysely);
}

export async function readRevision(database: StoreDatabase): Promise<number> {
  const { rows } = await database.read((kysely) =>
    sql<{ revision: number }>`SELECT revision FROM ${database.table("delivery_state")}`.execute(kysely),
  );
  return rows[0]?.revision ?? 0;
}
