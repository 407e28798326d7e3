import type { SeriesQuery } from "./series.ts";

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Lengths of the buckets that are stored. */
export const STORED_LENGTHS = [MINUTE_MS, HOUR_MS] as const;

export type StoredLength = (typeof STORED_LENGTHS)[number];

/** How many buckets with callbacks are kept: two days of minutes and 400 days of hours, and some more, because clocks are set back. */
export const BUCKETS_KEPT: Readonly<Record<StoredLength, number>> = {
  [MINUTE_MS]: (2 * DAY_MS) / MINUTE_MS + 120,
  [HOUR_MS]: (400 * DAY_MS) / HOUR_MS + 24,
};

/** Beginning of the oldest time that is kept, by length; null if nothing was dropped yet. */
export type KeptSince = Readonly<Record<StoredLength, number | null>>;

/** Buckets to count. */
export interface Buckets {
  /** Beginning of the first one, in milliseconds since 1970. */
  since: number;
  /** End of the last one. */
  until: number;
  step: number;
  /** Length of the stored buckets that they are put together from. */
  stored: StoredLength;
}

/** Most buckets of one request. */
const MOST_BUCKETS = 1500;

/** Most buckets if nobody said how long they are to be. */
const FEW_BUCKETS = 300;

const USUAL_STEPS = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS, DAY_MS];

/** Plans the buckets of a query. Throws a RangeError that says what to do if they are not kept, or if there are too many. */
export function planBuckets({ since, until, step }: Pick<SeriesQuery, "since" | "until" | "step">, keptSince: KeptSince): Buckets {
  if (since >= until) throw new RangeError("since must be before until");
  const chosen = step ?? usualStep(since, until, keptSince);
  const buckets = bucketsOf(since, until, chosen);
  const kept = keptSince[buckets.stored];
  if (kept !== null && buckets.since < kept) throw new RangeError(describeLoss(buckets.stored, kept));
  const count = (buckets.until - buckets.since) / chosen;
  if (count > MOST_BUCKETS) throw new RangeError(`there would be ${count} buckets, and ${MOST_BUCKETS} is the most: use a longer step`);
  return buckets;
}

function usualStep(since: number, until: number, keptSince: KeptSince): number {
  const suits = (step: number) => {
    const buckets = bucketsOf(since, until, step);
    return (until - since) / step <= FEW_BUCKETS && buckets.since >= (keptSince[buckets.stored] ?? 0);
  };
  return USUAL_STEPS.find(suits) ?? DAY_MS;
}

function bucketsOf(since: number, until: number, step: number): Buckets {
  const stored = step % HOUR_MS === 0 ? HOUR_MS : MINUTE_MS;
  return { since: Math.floor(since / step) * step, until: Math.ceil(until / step) * step, step, stored };
}

function describeLoss(stored: StoredLength, kept: number): string {
  const since = new Date(kept).toISOString();
  return stored === HOUR_MS
    ? `hours before ${since} are no longer kept: since must be later`
    : `minutes before ${since} are no longer kept: use a later since, or a step of whole hours`;
}
