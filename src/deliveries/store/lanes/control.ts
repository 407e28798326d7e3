import { type Kysely, sql } from "kysely";
import { isReplay, type Lane } from "../../lane.ts";
import type { LaneControl } from "../delivery-store.ts";
import type { StoreDatabase } from "../store-database.ts";

/** Of a lane that is gone. */
export const UNWANTED: LaneControl = { isPaused: false, isWanted: false, rate: null, revision: 0 };

/** Reads what people ask of a lane. */
export async function readControl(database: StoreDatabase, kysely: Kysely<unknown>, lane: Lane): Promise<LaneControl> {
  const { rows } = await sql<{ revision: number; paused: number | null; state: string | null; rate: string | null }>`
    SELECT lane.revision, destination.paused, replay.state, replay.rate FROM ${database.table("delivery_lane")} AS lane
    LEFT JOIN ${database.table("destination")} AS destination ON destination.name = lane.destination
    LEFT JOIN ${database.table("replay")} AS replay ON replay.id = lane.lane
    WHERE lane.destination = ${lane.destination} AND lane.lane = ${lane.lane}`.execute(kysely);
  const [row] = rows;
  if (row === undefined) return UNWANTED;
  return {
    isPaused: row.paused === 1 || row.state === "paused",
    isWanted: !isReplay(lane) || row.state === "running" || row.state === "paused",
    rate: row.rate,
    revision: row.revision,
  };
}
