import type { DatabaseSync } from "node:sqlite";
import { createReadBaseline } from "./tables/baseline.ts";
import { createLastPosition } from "./tables/entry.ts";

/** Returns a function that reads the position of the newest entry, even if it was pruned; 0 if nothing was ever appended. */
export function createNewestPosition(connection: DatabaseSync): () => number {
  const lastPosition = createLastPosition(connection);
  const readBaseline = createReadBaseline(connection);
  return () => Math.max(readBaseline(), lastPosition());
}
