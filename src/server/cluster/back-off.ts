const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 30_000;

/** A worker that has lived so long has not died of what the one before it died of. */
const LONG_LIFE_MS = 60_000;

/** Says how long to wait before a worker that has died is replaced. */
export interface BackOff {
  /** In milliseconds: longer with each death that follows soon upon the one before, up to half a minute. */
  delayAfter(lifetime: number): number;
}

export function createBackOff(): BackOff {
  let delay = FIRST_DELAY_MS;
  return {
    delayAfter: (lifetime) => {
      if (lifetime >= LONG_LIFE_MS) delay = FIRST_DELAY_MS;
      const now = delay;
      delay = Math.min(2 * delay, LONGEST_DELAY_MS);
      return now;
    },
  };
}
