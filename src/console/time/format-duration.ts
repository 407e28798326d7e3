import { TIME_UNITS } from "./units.ts";

/** Two of a unit are the least that is said in it. */
const LEAST = 2;

/** A duration in the largest unit of which it has two, or exactly one: `90 min`. */
export function formatDuration(milliseconds: number, locale: string): string {
  const { unit, milliseconds: length } = TIME_UNITS.find(
    (one) => milliseconds === one.milliseconds || milliseconds >= LEAST * one.milliseconds,
  ) ?? {
    unit: "millisecond",
    milliseconds: 1,
  };
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumSignificantDigits: 3 }).format(milliseconds / length);
}
