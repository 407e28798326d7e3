import type { PlotUnit } from "./plot-series.ts";

const SECOND_MS = 1000;

/** A value as the legend shows it: exact to three digits at least. */
export function formatValue(value: number | null, unit: PlotUnit, locale: string): string {
  if (value === null) return "–";
  if (unit === "count") return new Intl.NumberFormat(locale).format(value);
  const [amount, name] = value >= SECOND_MS ? [value / SECOND_MS, "second"] : [value, "millisecond"];
  return new Intl.NumberFormat(locale, { style: "unit", unit: name, maximumSignificantDigits: 3 }).format(amount);
}

/** A value as an axis shows it, in as few characters as possible. */
export function formatTick(value: number, unit: PlotUnit, locale: string): string {
  if (unit === "milliseconds") return value === 0 ? "0" : formatValue(value, unit, locale);
  return new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }).format(value);
}
