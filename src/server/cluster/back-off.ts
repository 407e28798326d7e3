const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 30_000;

/** A worker that ran this long did not die of what killed the one before it. */
const STABLE_MS = 60_000;

/** Decides how long to wait before a dead worker is replaced. */
export interface BackOff {
  /** Takes the lifetime of the dead worker and returns the delay, both in milliseconds. The delay doubles with each early death, up to 30 s. */
  delayAfter(lifetime: number): number;
}

export function createBackOff(): BackOff {
  let next = FIRST_DELAY_MS;
  return {
    delayAfter: (lifetime) => {
      const delay = lifetime >= STABLE_MS ? FIRST_DELAY_MS : next;
      next = Math.min(2 * delay, LONGEST_DELAY_MS);
      return delay;
    },
  };
}
