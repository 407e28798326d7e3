const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** The milliseconds of a length of time such as `500ms`, `10s`, `5min`, `12h` or `7d`. Throws a RangeError for any other text. */
export function parseSpan(text: string): number {
  const [, count, unit = ""] = /^([1-9][0-9]{0,5})(ms|s|min|h|d)$/.exec(text) ?? [];
  const milliseconds = UNITS[unit];
  if (count === undefined || milliseconds === undefined) throw new RangeError(`${JSON.stringify(text)} is not a length of time`);
  return Number(count) * milliseconds;
}
