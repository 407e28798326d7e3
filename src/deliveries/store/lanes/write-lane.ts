import { type Kysely, sql } from "kysely";
import { isReplay, type Lane } from "../../lane.ts";
import { appendAttempts } from "../attempts.ts";
import type { LaneChanges, LaneControl } from "../delivery-store.ts";
import { toAnswer } from "../rows/answers.ts";
import type { StoreDatabase } from "../store-database.ts";
import { growRevision } from "../store-state.ts";
import { readControl, UNWANTED } from "./control.ts";
import { exists } from "./read-lane.ts";
import { writeDeliveries } from "./write-deliveries.ts";

/** Who writes, and when. */
export interface Written {
  by: string;
  /** In milliseconds since 1970. */
  at: number;
}

/** Writes what has happened in a lane, in one transaction that locks it. Resolves with null if a later lease has it. */
export async function writeLane(
  database: StoreDatabase,
  lane: Lane,
  changes: LaneChanges,
  token: number,
  written: Written,
): Promise<LaneControl | null> {
  return database.write("lane", async (kysely) => {
    if (!(await writeProgress(database, kysely, lane, changes, token, written)))
      return (await exists(database, kysely, lane)) ? null : UNWANTED;
    await appendAttempts(database, kysely, lane, changes.attempts);
    const control = await readControl(database, kysely, lane);
    if (!control.isWanted) return control;
    await writeDeliveries(database, kysely, lane, changes);
    if (!isReplay(lane)) return control;
    await writeReplay(database, kysely, lane, changes, written.at);
    return { ...control, isWanted: !changes.isDone };
  });
}

/** Resolves with whether the lane was written: it is there, and no later lease has it. */
async function writeProgress(
  database: StoreDatabase,
  kysely: Kysely<unknown>,
  { destination, lane }: Lane,
  { cursor, counts, lastFailure, lastDeliveredAt, waitingUntil }: LaneChanges,
  token: number,
  written: Written,
): Promise<boolean> {
  const { rows } = await sql`
    UPDATE ${database.table("delivery_lane")} SET
      token = ${token}, position = ${cursor.position}, entry = ${cursor.entry},
      delivered = delivered + ${counts.delivered}, failed_attempts = failed_attempts + ${counts.failedAttempts},
      given_up = given_up + ${counts.givenUp}, pruned = pruned + ${counts.pruned},
      last_delivered_at = coalesce(${lastDeliveredAt}, last_delivered_at),
      last_failure = coalesce(${lastFailure && JSON.stringify(toAnswer(lastFailure))}, last_failure),
      waiting_until = ${waitingUntil}, written_by = ${written.by}, written_at = ${written.at}
    WHERE destination = ${destination} AND lane = ${lane} AND token <= ${token} RETURNING lane`.execute(kysely);
  return rows.length > 0;
}

async function writeReplay(
  database: StoreDatabase,
  kysely: Kysely<unknown>,
  { lane }: Lane,
  { replayed: { examined, matching }, isDone }: LaneChanges,
  at: number,
): Promise<void> {
  if (examined > 0 || matching > 0)
    await sql`
      UPDATE ${database.table("replay")} SET examined = examined + ${examined}, matching = matching + ${matching} WHERE id = ${lane}`.execute(
      kysely,
    );
  if (!isDone) return;
  await sql`UPDATE ${database.table("replay")} SET state = 'done', ended_at = ${at} WHERE id = ${lane}`.execute(kysely);
  await growRevision(database, kysely);
}
