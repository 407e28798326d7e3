import { growthOf } from "./counts.ts";

/** How far back findings count what has no time of its own. */
export const RECENT_MS = 10 * 60_000;

/** Remembers counts of the last minutes, so that what was counted lately can be told from what was counted since the start. */
export interface RecentCounts<Counts extends object> {
  /** Adds the counts of a time, and returns what they have grown by within `RECENT_MS`, or since the start if that is later. */
  add(at: number, counts: Counts): Counts;
}

/** However often counts are added, those that are kept are so far apart. */
const APART_MS = 30_000;

/** Begins with counts of 0. */
export function createRecentCounts<Counts extends object>(): RecentCounts<Counts> {
  let readings: Array<{ at: number; counts: Partial<Counts> }> = [{ at: Number.NEGATIVE_INFINITY, counts: {} }];
  return {
    add: (at, counts) => {
      // The last one before the time begins is kept, as what to compare with.
      readings = readings.slice(readings.findLastIndex((reading) => reading.at <= at - RECENT_MS));
      const growth = growthOf(counts, readings[0]?.counts ?? {});
      if (at - (readings.at(-1)?.at ?? 0) >= APART_MS) readings.push({ at, counts });
      return growth;
    },
  };
}
