/** Limits a rate. */
export interface TokenBucket {
  /** How many may go now, in whole numbers; Infinity if there is no limit. */
  available(now: number): number;
  take(count: number): void;
  /** Milliseconds until some may go. */
  wait(now: number): number;
  /** Changes the rate; null: no limit. */
  setRate(perSecond: number | null): void;
}

/** What was not used in this time may go at once. */
const BURST_SECONDS = 0.1;

/** Shortest wait, so that a high rate does not need a timer for each delivery. */
const SHORTEST_WAIT_MS = 25;

/** Creates a bucket for so many in a second, or without a limit. Times are in milliseconds. */
export function createTokenBucket(perSecond: number | null, start: number): TokenBucket {
  let rate = perSecond;
  let tokens = 1;
  let filledAt = start;

  return {
    available: (now) => {
      fill(now);
      return rate === null ? Number.POSITIVE_INFINITY : Math.floor(tokens);
    },
    take: (count) => {
      if (rate !== null) tokens -= count;
    },
    wait: (now) => {
      fill(now);
      return rate === null ? 0 : Math.max(SHORTEST_WAIT_MS, Math.ceil(((1 - tokens) / rate) * 1000));
    },
    setRate: (next) => {
      if (next !== rate) tokens = Math.min(tokens, 1);
      rate = next;
    },
  };

  function fill(now: number): void {
    const passed = (now - filledAt) / 1000;
    filledAt = now;
    if (rate !== null) tokens = Math.min(Math.max(1, rate * BURST_SECONDS), tokens + passed * rate);
  }
}
