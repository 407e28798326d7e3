import { TIME_UNITS } from "../../../time/units.ts";

/** A span of time in the largest unit that divides it: "1 hour", "90 minutes". */
export function formatSpan(milliseconds: number, locale: string): string {
  const { unit, milliseconds: length } = TIME_UNITS.find((one) => milliseconds % one.milliseconds === 0) ?? TIME_UNITS[3];
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(milliseconds / length);
}
