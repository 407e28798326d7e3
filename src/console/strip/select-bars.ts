/** A part of the bars, from the first to the last index, both included. */
export interface BarRange {
  first: number;
  last: number;
}

/** Index of the bar at a share of the width. */
export function barAt(share: number, count: number): number {
  return Math.min(Math.max(Math.floor(share * count), 0), count - 1);
}

/** The bars between two of them, whichever comes first. */
export function rangeOf(one: number, other: number): BarRange {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

/** The time that a range of bars covers, in milliseconds since 1970; the end is exclusive. */
export function timeOf({ first, last }: BarRange, times: readonly number[], stepMs: number): { since: number; until: number } | null {
  const [since, lastAt] = [times[first], times[last]];
  return since === undefined || lastAt === undefined ? null : { since, until: lastAt + stepMs };
}

/** So many times stand below the bars, at equal distances. */
export function ticksOf(since: number, until: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => since + ((until - since) * index) / Math.max(count - 1, 1));
}
