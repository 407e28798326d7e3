const UNITS = [
  { unit: "day", milliseconds: 86_400_000 },
  { unit: "hour", milliseconds: 3_600_000 },
  { unit: "minute", milliseconds: 60_000 },
  { unit: "second", milliseconds: 1000 },
] as const;

/** A span of time in the largest unit that divides it: "1 hour", "90 minutes". */
export function formatSpan(milliseconds: number, locale: string): string {
  const { unit, milliseconds: length } = UNITS.find((one) => milliseconds % one.milliseconds === 0) ?? UNITS[3];
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(milliseconds / length);
}
