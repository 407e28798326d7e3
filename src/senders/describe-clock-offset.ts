const SECONDS_PER_MINUTE = 60;
const SECONDS_PER_HOUR = 60 * SECONDS_PER_MINUTE;

/** Time zones differ from UTC by up to 14 hours, nearly all by whole or half hours. */
const ZONE_STEP = SECONDS_PER_HOUR / 2;
const LARGEST_ZONE = 14 * SECONDS_PER_HOUR;

/** What a clock in another time zone may be off besides, in seconds. */
const TOLERANCE = SECONDS_PER_MINUTE;

/** A number of seconds with what people read more easily, such as `28800 s (8 h)`. */
export function describeSeconds(seconds: number): string {
  if (seconds < 2 * SECONDS_PER_MINUTE) return `${seconds} s`;
  if (seconds < 2 * SECONDS_PER_HOUR) return `${seconds} s (${round(seconds / SECONDS_PER_MINUTE)} min)`;
  if (seconds < 48 * SECONDS_PER_HOUR) return `${seconds} s (${round(seconds / SECONDS_PER_HOUR)} h)`;
  return `${seconds} s (${round(seconds / SECONDS_PER_HOUR / 24)} days)`;
}

/** Whether two clocks seem to show the time of different zones; `seconds` is how far they are apart. */
export function looksLikeLocalTime(seconds: number): boolean {
  const distance = Math.abs(seconds);
  const steps = Math.round(distance / ZONE_STEP);
  return steps >= 2 && distance <= LARGEST_ZONE + TOLERANCE && Math.abs(distance - steps * ZONE_STEP) <= TOLERANCE;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
