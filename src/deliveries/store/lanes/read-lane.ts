import { type Kysely, sql } from "kysely";
import { isReplay, type Lane } from "../../lane.ts";
import type { LaneState, UnsettledDelivery } from "../delivery-store.ts";
import { toUnsettled, type UnsettledRow } from "../rows/delivery-row.ts";
import type { StoreDatabase } from "../store-database.ts";
import { readControl, UNWANTED } from "./control.ts";

interface Place {
  position: number | null;
  entry: string | null;
}

/**
 * Reads a lane for the holder of a lease, and keeps earlier holders from writing it. Resolves with null if a later one has it. The row of the lane is locked
 * meanwhile, as by everything that changes its deliveries.
 */
export async function readLane(database: StoreDatabase, lane: Lane, token: number): Promise<LaneState | null> {
  return database.write("lane", async (kysely) => {
    const claimed = await claim(database, kysely, lane, token);
    if (claimed === undefined) return isReplay(lane) && !(await exists(database, kysely, lane)) ? GONE : null;
    const { position, entry } = claimed;
    return {
      cursor: position === null ? null : { position, entry },
      unsettled: await selectUnsettled(database, kysely, lane),
      control: await readControl(database, kysely, lane),
    };
  });
}

const GONE: LaneState = { cursor: null, unsettled: [], control: UNWANTED };

/** The lane of a replay begins and ends with the replay; others begin when they are read first. */
async function claim(database: StoreDatabase, kysely: Kysely<unknown>, lane: Lane, token: number): Promise<Place | undefined> {
  const table = database.table("delivery_lane");
  const { destination, lane: name } = lane;
  if (isReplay(lane)) {
    const { rows } = await sql<Place>`
      UPDATE ${table} SET token = ${token} WHERE destination = ${destination} AND lane = ${name} AND token <= ${token}
      RETURNING position, entry`.execute(kysely);
    return rows[0];
  }
  const { rows } = await sql<Place>`
    INSERT INTO ${table} AS lane (destination, lane, token) VALUES (${destination}, ${name}, ${token})
    ON CONFLICT (destination, lane) DO UPDATE SET token = excluded.token WHERE lane.token <= excluded.token
    RETURNING position, entry`.execute(kysely);
  await sql`INSERT INTO ${database.table("destination")} (name) VALUES (${destination}) ON CONFLICT (name) DO NOTHING`.execute(kysely);
  return rows[0];
}

/** Whether there is a lane, whoever has it. */
export async function exists(database: StoreDatabase, kysely: Kysely<unknown>, { destination, lane }: Lane): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 AS found FROM ${database.table("delivery_lane")} WHERE destination = ${destination} AND lane = ${lane}`.execute(kysely);
  return rows.length > 0;
}

async function selectUnsettled(
  database: StoreDatabase,
  kysely: Kysely<unknown>,
  { destination, lane }: Lane,
): Promise<UnsettledDelivery[]> {
  const { rows } = await sql<UnsettledRow>`
    SELECT id, destination, lane, position, number, event, type, entry, order_key, state, attempts, created_at, first_failed_at, next_attempt_at
    FROM ${database.table("delivery")} WHERE destination = ${destination} AND lane = ${lane} AND state <> 'dead'
    ORDER BY position, number`.execute(kysely);
  return rows.map(toUnsettled);
}
