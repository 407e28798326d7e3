const SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600 };

/** How many a second are meant by a rate such as `500/s`, `100/min` or `1000/h`. Throws a RangeError for any other text. */
export function parseRate(text: string): number {
  const [, count, unit = ""] = /^([1-9][0-9]{0,6})\/(s|min|h)$/.exec(text) ?? [];
  const seconds = SECONDS[unit];
  if (count === undefined || seconds === undefined) throw new RangeError(`${JSON.stringify(text)} is not a rate`);
  return Number(count) / seconds;
}
