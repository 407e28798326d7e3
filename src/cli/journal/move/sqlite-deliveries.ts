import type { DatabaseSync } from "node:sqlite";
import type { DeliveryCursor } from "../../../deliveries/cursor.ts";
import { AFTER_HANDLERS, LIVE } from "../../../deliveries/lane.ts";
import { type DeliveryMarks, NO_DELIVERIES } from "./side.ts";

/** Reads the numbers that deliveries in a file have given out. */
export function readDeliveryMarks(deliveries: DatabaseSync | null): DeliveryMarks {
  const state = deliveries?.prepare("SELECT revision, notices FROM delivery_state").get();
  if (state === undefined) return NO_DELIVERIES;
  const ids = deliveries?.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'delivery'").get();
  return { revision: Number(state.revision), notices: Number(state.notices), newest: Number(ids?.seq ?? 0) };
}

/** Goes on with these numbers. What a release before has kept of after-handlers becomes the place of their lane, unless it has one. */
export function writeDeliveryMarks(
  deliveries: DatabaseSync,
  { revision, notices, newest }: DeliveryMarks,
  afterHandlers: DeliveryCursor | null,
): void {
  deliveries.prepare("UPDATE delivery_state SET revision = ?, notices = ?").run(revision, notices);
  deliveries.prepare("DELETE FROM sqlite_sequence WHERE name = 'delivery'").run();
  deliveries.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('delivery', ?)").run(newest);
  if (afterHandlers === null) return;
  deliveries.prepare("INSERT OR IGNORE INTO destination (name) VALUES (?)").run(AFTER_HANDLERS);
  deliveries
    .prepare("INSERT OR IGNORE INTO delivery_lane (destination, lane, position, entry) VALUES (?, ?, ?, ?)")
    .run(AFTER_HANDLERS, LIVE, afterHandlers.position, afterHandlers.entry);
}
