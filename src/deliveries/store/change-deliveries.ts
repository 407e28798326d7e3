import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Lane } from "../lane.ts";
import { isReplay } from "../lane.ts";
import type { Selected } from "./delivery-store.ts";
import { parseNumber } from "./parse-number.ts";
import { toStored } from "./rows/text.ts";
import type { StoreDatabase } from "./store-database.ts";
import { growRevision } from "./store-state.ts";

/** Makes deliveries be tried at `now`, and resolves with how many. */
export async function retryDeliveries(database: StoreDatabase, selected: Selected, now: number): Promise<number> {
  return changeByLane(database, selected, async (kysely, lane, condition, revision) => {
    const { numAffectedRows } = await sql`
      UPDATE ${database.table("delivery")} SET state = 'retrying', next_attempt_at = ${now}, revision = ${revision},
        first_failed_at = CASE WHEN state = 'dead' THEN NULL ELSE first_failed_at END
      WHERE ${condition} AND state <> 'held'`.execute(kysely);
    const retried = Number(numAffectedRows ?? 0);
    if (retried > 0 && isReplay(lane)) await reopen(database, kysely, lane);
    return retried;
  });
}

/** Drops deliveries, and resolves with how many. A lane that has not seen it cannot bring them back. */
export async function dropDeliveries(database: StoreDatabase, selected: Selected): Promise<number> {
  return changeByLane(database, selected, async (kysely, _lane, condition, revision) => {
    const deliveries = database.table("delivery");
    await sql`
      INSERT INTO ${database.table("dropped_delivery")} (destination, lane, position, number, revision)
      SELECT destination, lane, position, number, ${revision} FROM ${deliveries} WHERE ${condition} AND state <> 'dead'
      ON CONFLICT (destination, lane, position, number) DO UPDATE SET revision = excluded.revision`.execute(kysely);
    const { numAffectedRows } = await sql`DELETE FROM ${deliveries} WHERE ${condition}`.execute(kysely);
    return Number(numAffectedRows ?? 0);
  });
}

type Change = (kysely: Kysely<unknown>, lane: Lane, condition: RawBuilder<unknown>, revision: number) => Promise<number>;

/** Most deliveries that one transaction changes. Of millions it would reach the time limit of a statement, and lanes would wait for it. */
const PART = 5000;

/** Changes what is selected, in parts by id. What becomes a dead letter meanwhile is changed too, since ids only grow. */
async function changeByLane(database: StoreDatabase, selected: Selected, change: Change): Promise<number> {
  const chosen = conditionOf(selected);
  if (chosen === null) return 0;
  let changed = 0;
  for (let after: number | null = 0; after !== null; ) {
    const part = await changePart(database, chosen, after, change);
    changed += part.changed;
    after = part.through;
  }
  return changed;
}

interface ChangedPart {
  changed: number;
  /** Id up to which was looked; null if there was nothing. */
  through: number | null;
}

/** Changes one part, lane by lane: the row of a lane is locked while its deliveries change, and counts that they do. */
function changePart(database: StoreDatabase, chosen: RawBuilder<unknown>, after: number, change: Change): Promise<ChangedPart> {
  const deliveries = database.table("delivery");
  return database.write("people", async (kysely) => {
    const { rows: ids } = await sql<{ through: number | null }>`
      SELECT max(id) AS through FROM (SELECT id FROM ${deliveries} WHERE ${chosen} AND id > ${after} ORDER BY id LIMIT ${PART}) part`.execute(
      kysely,
    );
    const through = ids[0]?.through ?? null;
    if (through === null) return { changed: 0, through };
    const ofPart = sql`${chosen} AND id > ${after} AND id <= ${through}`;
    const { rows: lanes } = await sql<Lane>`
      SELECT DISTINCT destination, lane FROM ${deliveries} WHERE ${ofPart} ORDER BY destination, lane`.execute(kysely);
    let changed = 0;
    for (const lane of lanes) {
      const revision = await lockLane(database, kysely, lane);
      const condition = sql`${ofPart} AND destination = ${lane.destination} AND lane = ${lane.lane}`;
      if (revision !== undefined) changed += await change(kysely, lane, condition, revision);
    }
    return { changed, through };
  });
}

/** Resolves with the revision that the lane has by now; undefined if it was removed. */
async function lockLane(database: StoreDatabase, kysely: Kysely<unknown>, { destination, lane }: Lane): Promise<number | undefined> {
  const { rows } = await sql<{ revision: number }>`
    UPDATE ${database.table("delivery_lane")} SET revision = revision + 1 WHERE destination = ${destination} AND lane = ${lane}
    RETURNING revision`.execute(kysely);
  return rows[0]?.revision;
}

/** null if nothing can have the id. */
function conditionOf(selected: Selected): RawBuilder<unknown> | null {
  if ("destination" in selected) return sql`destination = ${toStored(selected.destination)} AND state = 'dead'`;
  const id = parseNumber(selected.id);
  return id === undefined ? null : sql`id = ${id}`;
}

/** A replay that has ended runs again, or nobody would deliver its dead letter. */
async function reopen(database: StoreDatabase, kysely: Kysely<unknown>, { lane }: Lane): Promise<void> {
  const { rows } = await sql`
    UPDATE ${database.table("replay")} SET state = 'running', ended_at = NULL WHERE id = ${lane} AND state = 'done' RETURNING id`.execute(
    kysely,
  );
  if (rows.length > 0) await growRevision(database, kysely);
}
