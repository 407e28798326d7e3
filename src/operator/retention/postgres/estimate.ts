import type { Kysely } from "kysely";
import { readBaseline, readNewestPosition } from "../../../journal/postgres/positions.ts";
import type { RetentionLimits } from "../limits.ts";
import { receivedAt } from "./oldest-entries.ts";
import { bytesBeyond, measureSpace } from "./space.ts";

/**
 * Estimates how many entries are beyond the limits. Those that are too old are found by halves, as if all were committed in the order of their receipt; the
 * size is divided by the mean size of an entry.
 */
export async function estimatePruning(kysely: Kysely<unknown>, { age, size }: RetentionLimits, now = Date.now()): Promise<number> {
  const pruned = await readBaseline(kysely);
  const newest = await readNewestPosition(kysely);
  const tooOld = age === null ? 0 : (await lastReceivedBefore(kysely, now - age, { after: pruned, through: newest })) - pruned;
  return Math.max(tooOld, size === null ? 0 : await beyondSize(kysely, size));
}

async function lastReceivedBefore(
  kysely: Kysely<unknown>,
  time: number,
  { after, through }: { after: number; through: number },
): Promise<number> {
  let [older, younger] = [after, through + 1];
  while (younger - older > 1) {
    const middle = Math.floor((older + younger) / 2);
    if (((await receivedAt(kysely, middle)) ?? Number.POSITIVE_INFINITY) < time) older = middle;
    else younger = middle;
  }
  return older;
}

async function beyondSize(kysely: Kysely<unknown>, size: number): Promise<number> {
  const space = await measureSpace(kysely);
  return space.prunable === 0 ? 0 : Math.min(space.entries, Math.ceil((space.entries * bytesBeyond(space, size)) / space.prunable));
}
