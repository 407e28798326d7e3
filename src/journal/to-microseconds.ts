const MICROSECONDS_PER_MILLISECOND = 1000;

/** Rounds milliseconds to whole microseconds. The clock has no more to say, and the digits of its noise would be stored. */
export function toMicroseconds(milliseconds: number): number {
  return Math.round(milliseconds * MICROSECONDS_PER_MILLISECOND) / MICROSECONDS_PER_MILLISECOND;
}
