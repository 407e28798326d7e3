import type { DatabaseSync } from "node:sqlite";
import { type DeliveryMarks, NO_DELIVERIES } from "./side.ts";

/** Reads the numbers that deliveries in a file have given out. */
export function readDeliveryMarks(deliveries: DatabaseSync | null): DeliveryMarks {
  const state = deliveries?.prepare("SELECT revision, notices FROM delivery_state").get();
  if (state === undefined) return NO_DELIVERIES;
  const ids = deliveries?.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'delivery'").get();
  return { revision: Number(state.revision), notices: Number(state.notices), newest: Number(ids?.seq ?? 0) };
}

/** Goes on with these numbers. */
export function writeDeliveryMarks(deliveries: DatabaseSync, { revision, notices, newest }: DeliveryMarks): void {
  deliveries.prepare("UPDATE delivery_state SET revision = ?, notices = ?").run(revision, notices);
  deliveries.prepare("DELETE FROM sqlite_sequence WHERE name = 'delivery'").run();
  deliveries.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('delivery', ?)").run(newest);
}
