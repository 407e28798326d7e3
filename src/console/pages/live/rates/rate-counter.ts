import type { EntrySummary } from "../../../../../generated/operator.ts";
import { standOutOf } from "../rows/stand-outs.ts";

/** Counts of the last two minutes, second by second, oldest first; null where nobody counted. */
export interface SecondCounts {
  all: ReadonlyArray<number | null>;
  /** Refused or discarded. */
  refused: ReadonlyArray<number | null>;
  /** Answered with a fallback, or not understood. */
  troubled: ReadonlyArray<number | null>;
}

/** Callbacks per second, of the last seconds. */
export interface Rates {
  all: number;
  refused: number;
  troubled: number;
}

/** Counts callbacks by the second of their receipt. */
export interface RateCounter {
  add(entry: EntrySummary): void;
  /** Says that all callbacks received since then are counted. In milliseconds since 1970. */
  coverSince(at: number): void;
  counts(now: number): SecondCounts;
  rates(now: number): Rates;
}

/** Seconds that are shown. */
export const SECONDS = 120;

/** Seconds of which the rates are an average. */
const RATE_SECONDS = 5;

const SECOND_MS = 1000;

const NOTHING: Rates = { all: 0, refused: 0, troubled: 0 };

export function createRateCounter(): RateCounter {
  const bySecond = new Map<number, Rates>();
  let coveredSince = Number.POSITIVE_INFINITY;
  let newest = 0;
  return {
    add: (entry) => {
      const second = Math.floor(entry.receivedAt / SECOND_MS);
      const count = bySecond.get(second) ?? { ...NOTHING };
      const standOut = standOutOf(entry);
      count.all += 1;
      if (standOut === "refused") count.refused += 1;
      else if (standOut !== null) count.troubled += 1;
      bySecond.set(second, count);
      newest = Math.max(newest, second);
      forget();
    },
    coverSince: (at) => {
      coveredSince = Math.min(coveredSince, Math.ceil(at / SECOND_MS));
    },
    counts: (now) => {
      const seconds = secondsBefore(now, SECONDS);
      const seriesOf = (name: keyof Rates) => seconds.map((second) => (second < coveredSince ? null : (bySecond.get(second)?.[name] ?? 0)));
      return { all: seriesOf("all"), refused: seriesOf("refused"), troubled: seriesOf("troubled") };
    },
    rates: (now) => {
      const counted = secondsBefore(now, RATE_SECONDS).filter((second) => second >= coveredSince);
      const rateOf = (name: keyof Rates) =>
        counted.reduce((sum, second) => sum + (bySecond.get(second)?.[name] ?? 0), 0) / Math.max(counted.length, 1);
      return { all: rateOf("all"), refused: rateOf("refused"), troubled: rateOf("troubled") };
    },
  };

  /** The oldest seconds, if there are too many. Those to come may have any time: senders' callbacks do not, but clocks are set. */
  function forget(): void {
    if (bySecond.size <= 2 * SECONDS) return;
    for (const second of bySecond.keys()) if (second < newest - SECONDS) bySecond.delete(second);
  }
}

/** The seconds that are over, oldest first. */
function secondsBefore(now: number, count: number): number[] {
  const current = Math.floor(now / SECOND_MS);
  return Array.from({ length: count }, (_, index) => current - count + index);
}
