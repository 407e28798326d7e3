const SECONDS: ReadonlyMap<string | undefined, number> = new Map([
  ["s", 1],
  ["min", 60],
  ["h", 3600],
]);

/** Returns how many in a second a rate such as `500/s` or `100/min` lets through; null if there is none. */
export function parseRate(rate: string | null): number | null {
  if (rate === null) return null;
  const [count, unit] = rate.split("/");
  const perSecond = Number(count) / (SECONDS.get(unit) ?? Number.NaN);
  if (!(perSecond > 0)) throw new RangeError(`${rate} is not a rate`);
  return perSecond;
}
