import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Lane } from "../../lane.ts";
import type { LaneChanges, SubjectKey, WrittenDelivery } from "../delivery-store.ts";
import { answersByEvent, mergeAnswers, readAnswers, writeAnswers } from "../rows/answers.ts";
import { type DeliveryRow, WRITTEN_COLUMNS, type WrittenRow } from "../rows/delivery-row.ts";
import { toStored, toStoredOrNull } from "../rows/text.ts";
import type { StoreDatabase } from "../store-database.ts";

const KEY_COLUMNS = { position: "bigint", number: "integer" } as const;

/** Writes what is not settled, and removes what is. The lane is locked, so nobody else changes its deliveries meanwhile. */
export async function writeDeliveries(database: StoreDatabase, kysely: Kysely<unknown>, lane: Lane, changes: LaneChanges): Promise<void> {
  const { revision, unsettled, dead, settled } = changes;
  if (settled.length > 0) await remove(database, kysely, lane, settled);
  // Of several with one key the last one counts.
  const written = new Map<string, WrittenWithState>();
  for (const delivery of unsettled) written.set(textOf(delivery), delivery);
  for (const delivery of dead) written.set(textOf(delivery), { ...delivery, state: "dead", nextAttemptAt: null });
  if (written.size === 0) return;
  for (const key of await forgetDropped(database, kysely, lane, revision)) written.delete(key);
  const kept = await selectKept(database, kysely, lane, [...written.values()]);
  const answers = answersByEvent(changes.attempts);
  const rows = [...written].map(([key, delivery]) => {
    const { lastAnswer, event } = delivery;
    const added = [...(answers.get(event) ?? []), ...(lastAnswer === null ? [] : [lastAnswer])];
    return toRow(delivery, kept.get(key), added, revision);
  });
  await upsert(database, kysely, lane, rows);
}

type WrittenWithState = Omit<WrittenDelivery, "state"> & Pick<DeliveryRow, "state">;

/** What the lane has not seen yet of what a person has done stays: when the delivery is tried next, and since when it fails. */
function toRow(
  delivery: WrittenWithState,
  kept: KeptRow | undefined,
  added: NonNullable<WrittenDelivery["lastAnswer"]>[],
  revision: number,
): WrittenRow {
  const { position, number, event, type, entry, key, state, attempts, createdAt, firstFailedAt, nextAttemptAt } = delivery;
  const timing = { state, first_failed_at: firstFailedAt, next_attempt_at: nextAttemptAt };
  const chosen = kept !== undefined && kept.revision > revision ? kept : timing;
  return {
    position,
    number,
    event: toStored(event),
    type: toStored(type),
    entry: toStoredOrNull(entry),
    order_key: toStoredOrNull(key),
    state: chosen.state,
    attempts,
    created_at: createdAt,
    first_failed_at: chosen.first_failed_at,
    next_attempt_at: chosen.next_attempt_at,
    answers: writeAnswers(mergeAnswers(kept === undefined ? [] : readAnswers(kept.answers), added)),
    revision: kept?.revision ?? 0,
  };
}

type KeptRow = Pick<DeliveryRow, "position" | "number" | "state" | "first_failed_at" | "next_attempt_at" | "answers" | "revision">;

async function selectKept(
  database: StoreDatabase,
  kysely: Kysely<unknown>,
  lane: Lane,
  keys: readonly SubjectKey[],
): Promise<Map<string, KeptRow>> {
  const { rows } = await sql<KeptRow>`
    SELECT position, number, state, first_failed_at, next_attempt_at, answers, revision
    FROM ${database.table("delivery")} WHERE id IN (${idsOf(database, lane, keys)})`.execute(kysely);
  return new Map(rows.map((row) => [textOf(row), row]));
}

async function remove(database: StoreDatabase, kysely: Kysely<unknown>, lane: Lane, keys: readonly SubjectKey[]): Promise<void> {
  await sql`DELETE FROM ${database.table("delivery")} WHERE id IN (${idsOf(database, lane, keys)})`.execute(kysely);
}

/** Selects the ids of deliveries. A join could go through all deliveries of the lane for each key, which databases that do not count rows often choose. */
function idsOf(database: StoreDatabase, { destination, lane }: Lane, keys: readonly SubjectKey[]): RawBuilder<unknown> {
  return sql`
    SELECT (SELECT id FROM ${database.table("delivery")} AS kept WHERE kept.destination = ${destination} AND kept.lane = ${lane}
      AND kept.position = given.position AND kept.number = given.number)
    FROM ${database.given(KEY_COLUMNS, keys.map(keyOf))}`;
}

/** Resolves with those that the lane does not know to be dropped, and forgets the others. */
async function forgetDropped(
  database: StoreDatabase,
  kysely: Kysely<unknown>,
  { destination, lane }: Lane,
  revision: number,
): Promise<string[]> {
  const dropped = database.table("dropped_delivery");
  await sql`DELETE FROM ${dropped} WHERE destination = ${destination} AND lane = ${lane} AND revision <= ${revision}`.execute(kysely);
  const { rows } = await sql<SubjectKey>`
    SELECT position, number FROM ${dropped} WHERE destination = ${destination} AND lane = ${lane}`.execute(kysely);
  return rows.map(textOf);
}

async function upsert(database: StoreDatabase, kysely: Kysely<unknown>, { destination, lane }: Lane, rows: readonly WrittenRow[]) {
  const columns = sql.join(Object.keys(WRITTEN_COLUMNS).map((name) => sql.ref(name)));
  await sql`
    INSERT INTO ${database.table("delivery")} (destination, lane, ${columns})
    SELECT ${destination}, ${lane}, ${columns} FROM ${database.given(WRITTEN_COLUMNS, rows)} WHERE true
    ON CONFLICT (destination, lane, position, number) DO UPDATE SET state = excluded.state, attempts = excluded.attempts,
      first_failed_at = excluded.first_failed_at, next_attempt_at = excluded.next_attempt_at, answers = excluded.answers`.execute(kysely);
}

function keyOf({ position, number }: SubjectKey): SubjectKey {
  return { position, number };
}

function textOf({ position, number }: SubjectKey): string {
  return `${position} ${number}`;
}
