/** Numbers that look drawn by lot and are the same for the same seed. */
export interface Random {
  /** With this mean: times between events that are independent of each other. */
  exponential(mean: number): number;
  /** With this median and 99th percentile: times of which few are much longer than most. */
  logNormal(median: number, p99: number): number;
}

/** 99 % of a normal distribution are below so many standard deviations. */
const DEVIATIONS_AT_P99 = 2.326;
const TWO_TO_32 = 2 ** 32;

/** Numbers of the generator mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  return {
    exponential: (mean) => -Math.log(next()) * mean,
    logNormal: (median, p99) => median * Math.exp((Math.log(Math.max(1, p99 / median)) / DEVIATIONS_AT_P99) * normal()),
  };

  /** Above 0, and below 1. */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / TWO_TO_32;
  }

  /** By Box and Muller. */
  function normal(): number {
    return Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  }
}
