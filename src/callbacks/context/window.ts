const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads the window of a count, such as `30s`, `10m`, `1h` or `7d`. Returns milliseconds; null if the text is not a window, or one of length zero. */
export function parseWindow(text: string): number | null {
  const [, count = "", unit = ""] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  return Number(count) * (UNITS[unit] ?? 0) || null;
}
