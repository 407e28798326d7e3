const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** How long a value can stay on a list, in hours. */
const HOURS = { "1h": 1, "1d": DAY_HOURS, "7d": 7 * DAY_HOURS, "30d": 30 * DAY_HOURS } as const;

export type Expiry = "never" | keyof typeof HOURS;

export const EXPIRIES: readonly Expiry[] = ["never", "1h", "1d", "7d", "30d"];

/** In milliseconds since 1970; null if it stays. */
export function toExpiry(expiry: Expiry, now: number): number | null {
  return expiry === "never" ? null : now + HOURS[expiry] * HOUR_MS;
}
