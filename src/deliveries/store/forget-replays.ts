import { type Kysely, sql } from "kysely";
import type { StoreDatabase } from "./store-database.ts";

/** Ended replays that are kept, apart from those with dead letters. */
const MOST_ENDED = 100;

interface EndedReplay {
  id: string;
  destination: string;
}

/** Forgets replays that ended before the latest. What they have counted goes to their destinations. */
export async function forgetReplays(database: StoreDatabase): Promise<void> {
  const { rows } = await database.read((kysely) =>
    sql<EndedReplay>`
      SELECT id, destination FROM ${database.table("replay")} WHERE ended_at IS NOT NULL ORDER BY ended_at DESC, id DESC
      LIMIT 1000 OFFSET ${MOST_ENDED}`.execute(kysely),
  );
  for (const replay of rows) await database.write("lane", (kysely) => forget(database, kysely, replay));
}

async function forget(database: StoreDatabase, kysely: Kysely<unknown>, { id, destination }: EndedReplay): Promise<void> {
  const [lanes, replays] = [database.table("delivery_lane"), database.table("replay")];
  // Locks the lane: a dead letter that is retried meanwhile would make the replay run again.
  await sql`UPDATE ${lanes} SET revision = revision WHERE destination = ${destination} AND lane = ${id}`.execute(kysely);
  const { rows } = await sql`
    DELETE FROM ${replays} WHERE id = ${id} AND ended_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM ${database.table("delivery")} AS delivery WHERE delivery.destination = ${destination} AND delivery.lane = ${id})
    RETURNING id`.execute(kysely);
  if (rows.length === 0) return;
  const { rows: counted } = await sql<{ delivered: number; failed_attempts: number; given_up: number; pruned: number }>`
    DELETE FROM ${lanes} WHERE destination = ${destination} AND lane = ${id} RETURNING delivered, failed_attempts, given_up, pruned`.execute(
    kysely,
  );
  await sql`DELETE FROM ${database.table("dropped_delivery")} WHERE destination = ${destination} AND lane = ${id}`.execute(kysely);
  for (const { delivered, failed_attempts, given_up, pruned } of counted)
    await sql`
      UPDATE ${database.table("destination")} SET delivered = delivered + ${delivered}, failed_attempts = failed_attempts + ${failed_attempts},
        given_up = given_up + ${given_up}, pruned = pruned + ${pruned}
      WHERE name = ${destination}`.execute(kysely);
}
