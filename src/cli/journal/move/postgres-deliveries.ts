import { type Kysely, sql } from "kysely";
import type { DeliveryCursor } from "../../../deliveries/cursor.ts";
import { AFTER_HANDLERS, LIVE } from "../../../deliveries/lane.ts";
import { type DeliveryMarks, NO_DELIVERIES } from "./side.ts";

const IDS = sql`pg_get_serial_sequence('imhook.delivery', 'id')::regclass`;

/** Reads the numbers that deliveries in a database have given out. */
export async function readDeliveryMarks(kysely: Kysely<unknown>): Promise<DeliveryMarks> {
  const { rows } = await sql<DeliveryMarks>`
    SELECT revision, notices, coalesce(pg_sequence_last_value(${IDS}), 0) AS newest FROM imhook.delivery_state`.execute(kysely);
  return rows[0] ?? NO_DELIVERIES;
}

/** Goes on with these numbers. What a release before has kept of after-handlers becomes the place of their lane, unless it has one. */
export async function writeDeliveryMarks(
  transaction: Kysely<unknown>,
  { revision, notices, newest }: DeliveryMarks,
  afterHandlers: DeliveryCursor | null,
): Promise<void> {
  await sql`UPDATE imhook.delivery_state SET revision = ${revision}, notices = ${notices}`.execute(transaction);
  if (newest > 0) await sql`SELECT setval(${IDS}, ${newest})`.execute(transaction);
  if (afterHandlers === null) return;
  await sql`INSERT INTO imhook.destination (name) VALUES (${AFTER_HANDLERS}) ON CONFLICT DO NOTHING`.execute(transaction);
  await sql`
    INSERT INTO imhook.delivery_lane (destination, lane, position, entry)
    VALUES (${AFTER_HANDLERS}, ${LIVE}, ${afterHandlers.position}, ${afterHandlers.entry}) ON CONFLICT DO NOTHING`.execute(transaction);
}
