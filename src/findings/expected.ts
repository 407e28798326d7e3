import type { Sender, SeriesLine } from "../../generated/operator.ts";
import type { Figures } from "./figures.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

/** A sender has been at work for a while if it called in each of so many hours. */
const HOURS_BEFORE = 3;

/**
 * How many callbacks of a sender would usually have come in a time that begins with its last callback and lasts a day at most: as many as at the slowest
 * of the hours before, or as many as a day or a week before at the same time, if that is known; the least of these. So neither a quiet night nor a quiet
 * weekend is expected to be busy, nor is anything expected after a burst.
 */
export function expectedCallbacks(hours: Figures["hours"], sender: Sender, since: number, until: number): number {
  const line = hours.lines.find((one) => one.sender === sender);
  if (line === undefined) return 0;
  const count = (from: number, to: number) => countBetween(hours, line, from, to);
  const before = Array.from({ length: HOURS_BEFORE }, (_nothing, hour) => count(since - (hour + 1) * HOUR_MS, since - hour * HOUR_MS));
  const atThisRate = (Math.min(...before) / HOUR_MS) * (until - since);
  const earlier = [DAY_MS, WEEK_MS].filter((shift) => isCounted(hours, since - shift)).map((shift) => count(since - shift, until - shift));
  return Math.min(atThisRate, ...earlier);
}

function isCounted({ countedSince, times: [first = 0] }: Figures["hours"], at: number): boolean {
  return countedSince !== null && countedSince <= at && first <= at;
}

/** Callbacks between two times, as if those of an hour came evenly. */
function countBetween({ times, stepMs }: Figures["hours"], { buckets: { recorded } }: SeriesLine, from: number, to: number): number {
  return times.reduce((sum, start, index) => {
    const shared = Math.min(to, start + stepMs) - Math.max(from, start);
    if (shared <= 0) return sum;
    const all = (recorded.accepted[index] ?? 0) + (recorded.quarantined[index] ?? 0) + (recorded.duplicate[index] ?? 0);
    return sum + (all * shared) / stepMs;
  }, 0);
}
