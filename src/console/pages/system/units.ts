const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;
const STEP = 1000;

/** A size as people say it: three digits and a unit. */
export function formatBytes(bytes: number, locale: string): string {
  const index = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(STEP)));
  const style = { style: "unit", unit: UNITS[index] ?? "byte", unitDisplay: "short", maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(locale, style).format(bytes / STEP ** index);
}

/** A number of days, as people say it. */
export function formatDays(days: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "day",
    unitDisplay: "long",
    maximumFractionDigits: days < 10 ? 1 : 0,
  }).format(days);
}

/** A share of a second, in milliseconds. */
export function formatMilliseconds(seconds: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit: "millisecond", maximumFractionDigits: 0 }).format(seconds * STEP);
}

/** A number without more digits than anybody reads. */
export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(count);
}
