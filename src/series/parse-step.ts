import { HOUR_MS, MINUTE_MS } from "./buckets.ts";

const UNITS: Readonly<Record<string, number>> = { m: MINUTE_MS, h: HOUR_MS, d: 24 * HOUR_MS };

/** Parses the length of a bucket, such as `15m`, `6h` or `1d`. Returns milliseconds; undefined if it is none. */
export function parseStep(text: string): number | undefined {
  const [, count, unit = ""] = /^([1-9]\d{0,3})([mhd])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (UNITS[unit] ?? 0);
}
