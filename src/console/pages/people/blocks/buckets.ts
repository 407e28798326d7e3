/** Counts of something over time, for a plot. */
export interface Buckets {
  /** Beginnings, in milliseconds since 1970. */
  times: number[];
  counts: number[];
  step: "hour" | "day";
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Longest time that is shown hour by hour. */
const LONGEST_BY_HOUR = 8 * DAY_MS;

/** Counts times per hour or, over a long time, per day; hours and days are those of UTC, as everywhere in imhook. */
export function toBuckets(times: readonly number[], since: number, until: number): Buckets {
  const step = until - since <= LONGEST_BY_HOUR ? "hour" : "day";
  const length = step === "hour" ? HOUR_MS : DAY_MS;
  const first = Math.floor(since / length) * length;
  const size = Math.max(Math.ceil((until - first) / length), 1);
  const counts = Array.from({ length: size }, () => 0);
  for (const time of times) {
    const place = Math.floor((time - first) / length);
    if (place >= 0 && place < size) counts[place] = (counts[place] ?? 0) + 1;
  }
  return { times: counts.map((_count, place) => first + place * length), counts, step };
}
