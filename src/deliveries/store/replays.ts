import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Replay } from "../../../generated/operator.ts";
import type { NewReplay, OpenReplay } from "./delivery-store.ts";
import { forgetReplays } from "./forget-replays.ts";
import { type CountedReplayRow, type ReplayRow, toOpenReplay, toReplay } from "./rows/replay-row.ts";
import { toStored, toStoredOrNull } from "./rows/text.ts";
import type { StoreDatabase } from "./store-database.ts";
import { growRevision } from "./store-state.ts";

/** Replays of a list. */
const MOST_LISTED = 100;

const IS_OPEN = sql`state IN ('running', 'paused')`;

/** Lists open replays and those that ended last, the newest first. */
export async function listReplays(database: StoreDatabase): Promise<Replay[]> {
  const replays = await select(database, sql`true ORDER BY ended_at IS NOT NULL, ended_at DESC, id DESC LIMIT ${MOST_LISTED}`);
  return replays.toSorted((one, other) => other.startedAt - one.startedAt || (one.id < other.id ? 1 : -1));
}

export async function getReplay(database: StoreDatabase, id: string): Promise<Replay | undefined> {
  const [replay] = await select(database, sql`replay.id = ${toStored(id)}`);
  return replay;
}

async function select(database: StoreDatabase, condition: RawBuilder<unknown>): Promise<Replay[]> {
  const count = (state: "retrying" | "held" | "dead") => sql`
    (SELECT count(*) FROM ${database.table("delivery")} AS delivery
    WHERE delivery.destination = replay.destination AND delivery.lane = replay.id AND delivery.state = ${state}) AS ${sql.ref(state)}`;
  const { rows } = await database.read((kysely) =>
    sql<CountedReplayRow>`
      SELECT replay.*, coalesce(lane.delivered, 0) AS delivered, coalesce(lane.failed_attempts, 0) AS failed_attempts,
        ${count("retrying")}, ${count("held")}, ${count("dead")}
      FROM ${database.table("replay")} AS replay
      LEFT JOIN ${database.table("delivery_lane")} AS lane ON lane.destination = replay.destination AND lane.lane = replay.id
      WHERE ${condition}`.execute(kysely),
  );
  return rows.map(toReplay);
}

/** Lists the replays of a destination that have not ended, the oldest first. */
export async function openReplays(database: StoreDatabase, destination: string): Promise<OpenReplay[]> {
  const { rows } = await database.read((kysely) =>
    sql<ReplayRow>`
      SELECT * FROM ${database.table("replay")} WHERE destination = ${toStored(destination)} AND ${IS_OPEN} ORDER BY started_at, id`.execute(
      kysely,
    ),
  );
  return rows.map(toOpenReplay);
}

/** Resolves with false if the destination has a replay that has not ended. */
export async function startReplay(database: StoreDatabase, replay: NewReplay): Promise<boolean> {
  const isStarted = await database.write("people", (kysely) => start(database, kysely, replay));
  if (isStarted) await forgetReplays(database);
  return isStarted;
}

async function start(database: StoreDatabase, kysely: Kysely<unknown>, replay: NewReplay): Promise<boolean> {
  const { id, destination, dryRun, since, until, when, rate, startedAt, startedBy, after, end } = replay;
  // Locks the destination, so that of two at the same time the second one finds the first.
  await sql`
    INSERT INTO ${database.table("destination")} (name) VALUES (${destination}) ON CONFLICT (name) DO UPDATE SET name = excluded.name`.execute(
    kysely,
  );
  const table = database.table("replay");
  const { rows: open } = await sql`SELECT id FROM ${table} WHERE destination = ${destination} AND ${IS_OPEN}`.execute(kysely);
  if (open.length > 0) return false;
  await sql`
    INSERT INTO ${table} (id, destination, state, dry_run, since, until_time, condition, rate, started_at, started_by, after_position, end_position)
    VALUES (${id}, ${destination}, 'running', ${Number(dryRun)}, ${since}, ${until}, ${toStoredOrNull(when)}, ${rate}, ${startedAt},
      ${toStoredOrNull(startedBy)}, ${after}, ${end})`.execute(kysely);
  await sql`INSERT INTO ${database.table("delivery_lane")} (destination, lane) VALUES (${destination}, ${id})`.execute(kysely);
  await growRevision(database, kysely);
  return true;
}

/** Resolves with false if it has ended. */
export async function changeReplay(
  database: StoreDatabase,
  id: string,
  { isPaused, rate }: { isPaused?: boolean | undefined; rate?: string | null | undefined },
): Promise<boolean> {
  const changes = [
    isPaused === undefined ? [] : sql`state = ${isPaused ? "paused" : "running"}`,
    rate === undefined ? [] : sql`rate = ${rate}`,
  ].flat();
  return database.write("people", async (kysely) => {
    const { rows } = await sql`
      UPDATE ${database.table("replay")} SET ${sql.join([sql`id = id`, ...changes])} WHERE id = ${toStored(id)} AND ${IS_OPEN}
      RETURNING id`.execute(kysely);
    if (rows.length === 0) return false;
    await growRevision(database, kysely);
    return true;
  });
}

/** Ends a replay, and drops what of it has failed or waits. Does nothing if it has ended. */
export async function cancelReplay(database: StoreDatabase, id: string, now: number): Promise<void> {
  const lane = toStored(id);
  await database.write("people", async (kysely) => {
    // Locks the lane: what it writes afterwards is no longer wanted.
    await sql`UPDATE ${database.table("delivery_lane")} SET revision = revision + 1 WHERE lane = ${lane}`.execute(kysely);
    const { rows } = await sql<{ destination: string }>`
      UPDATE ${database.table("replay")} SET state = 'cancelled', ended_at = ${now} WHERE id = ${lane} AND ${IS_OPEN}
      RETURNING destination`.execute(kysely);
    const [ended] = rows;
    if (ended === undefined) return;
    for (const table of ["delivery", "dropped_delivery"] as const)
      await sql`DELETE FROM ${database.table(table)} WHERE destination = ${ended.destination} AND lane = ${lane}`.execute(kysely);
    await sql`
      UPDATE ${database.table("delivery_lane")} SET waiting_until = NULL WHERE destination = ${ended.destination} AND lane = ${lane}`.execute(
      kysely,
    );
    await growRevision(database, kysely);
  });
}
