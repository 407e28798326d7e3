import type { DatabaseSync } from "node:sqlite";
import { createReadBaseline } from "../../../journal/sqlite/tables/baseline.ts";
import { createLastPosition, firstReceivedSince } from "../../../journal/sqlite/tables/entry.ts";
import type { RetentionLimits } from "../limits.ts";
import type { JournalFiles } from "./other-files.ts";
import { createSpace } from "./space.ts";

/** Estimates how many entries are beyond the limits. Those that are too old are counted; the size is divided by the mean size of an entry. */
export function estimatePruning(connection: DatabaseSync, files: JournalFiles, { age, size }: RetentionLimits): number {
  const first = createReadBaseline(connection)() + 1;
  const entries = Math.max(0, createLastPosition(connection)() - first + 1);
  const firstKept = age === null ? first : (firstReceivedSince(connection, Date.now() - age) ?? first + entries);
  const space = createSpace(connection, files);
  const beyondSize = size === null ? 0 : Math.ceil((entries * space.beyond(size)) / space.prunable());
  return Math.max(firstKept - first, beyondSize);
}
