import type { DatabaseSync } from "node:sqlite";
import { createReadBaseline } from "../../../relations/sqlite/baseline.ts";
import type { RetentionLimits } from "../limits.ts";
import { createSpace } from "./space.ts";

/** How many entries are beyond the limits: counted by age, and by size reckoned from the mean length of an entry. */
export function estimatePruning(connection: DatabaseSync, { age, size }: RetentionLimits): number {
  const first = createReadBaseline(connection)() + 1;
  const read = connection.prepare("SELECT max(position) AS last FROM entry").get();
  const entries = Math.max(0, Number(read?.last) - first + 1);
  const tooOld = age === null ? 0 : Math.min(entries, firstReceivedSince(connection, Date.now() - age) - first);
  const used = createSpace(connection).used();
  const tooMany = size === null || used <= size ? 0 : Math.ceil((entries * (used - size)) / used);
  return Math.max(tooOld, tooMany);
}

/** Position of the first entry that is not older; endless where all are. */
function firstReceivedSince(connection: DatabaseSync, time: number): number {
  const kept = connection.prepare("SELECT position FROM entry WHERE received_at >= ? ORDER BY position LIMIT 1").get(time);
  return kept === undefined ? Number.POSITIVE_INFINITY : Number(kept.position);
}
