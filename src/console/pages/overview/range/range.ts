import { parseTime } from "../../../../parse-time.ts";
import type { AddressValues } from "../../../address/use-address.ts";

/** Spans to look at, until now. */
export const PRESETS = ["1h", "6h", "24h", "7d", "30d"] as const;

export type Preset = (typeof PRESETS)[number];

const USUAL: Preset = "24h";

/** A time to look at, in milliseconds since 1970. */
export interface TimeRange {
  since: number;
  until: number;
}

/** What the address says of the time: a span until now, or a beginning and an end. */
export type RangeValues = AddressValues<"since" | "until">;

/** As the operator API and other pages take it. */
export function toQuery({ since = USUAL, until }: RangeValues): { since: string; until?: string } {
  return { since, ...(until !== undefined && { until }) };
}

/** The preset that is chosen; null if it is another time. */
export function presetOf({ since = USUAL, until }: RangeValues): Preset | null {
  return until === undefined ? (PRESETS.find((preset) => preset === since) ?? null) : null;
}

/** The times that are meant; what is no time is as if it were missing. */
export function toRange({ since = USUAL, until }: RangeValues, now: number): TimeRange {
  const end = (until === undefined ? undefined : parseTime(until, now)) ?? now;
  return { since: parseTime(since, now) ?? parseTime(USUAL, now) ?? 0, until: end };
}

/** The time before, which is as long. */
export function rangeBefore({ since, until }: TimeRange): TimeRange {
  return { since: since - (until - since), until: since };
}
