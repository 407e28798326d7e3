/** A time to look at, in milliseconds since 1970. */
export interface SelectedTime {
  since: number;
  until: number;
}

/** The whole buckets that a part of a plot touches; null if there are none. */
export function toSelectedTime(from: number, to: number, times: readonly number[], stepMs: number): SelectedTime | null {
  const touched = times.filter((at) => at + stepMs > from && at < to);
  const [first, last] = [touched[0], touched.at(-1)];
  return first === undefined || last === undefined ? null : { since: first, until: last + stepMs };
}

/** Length of the buckets of a plot; a minute if there is only one of them. */
export function stepOf([first, second]: readonly number[]): number {
  return first === undefined || second === undefined ? 60_000 : second - first;
}

/** How many of the first buckets are from a time of which nothing is known: all if nothing was counted at all, and none if that is not known. */
export function unknownBuckets(times: readonly number[], stepMs: number, countedSince: number | null | undefined): number {
  if (countedSince === undefined) return 0;
  return countedSince === null ? times.length : times.filter((at) => at + stepMs <= countedSince).length;
}
