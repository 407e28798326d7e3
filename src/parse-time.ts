/** What a time can be written as, for messages. */
export const TIME_FORMS = "2026-07-01T12:00:00Z, 2026-07-01, or milliseconds since 1970";

/** A day, and a time of it with its offset from UTC (RFC 3339, seconds optional). A `+` that a URL does not escape arrives as a space. */
const DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+ -]\d{2}:\d{2}))?$/;

const MILLISECONDS = /^\d{1,16}$/;

const SPAN = /^(\d{1,6})([smhdw])$/;

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Numbers below this, in 1973, are seconds since 1970, days or years that somebody took for milliseconds. 0 is the beginning of time. */
const LEAST_MILLISECONDS = 1e11;

/**
 * Parses a time: a date and time of ISO 8601, a date (midnight UTC), milliseconds since 1970, or a span such as `30m`, `12h`, `7d` or `2w` before
 * `now`, or after it if `direction` is `after`. Returns milliseconds since 1970; undefined if it is none of these.
 *
 * @example parseTime("2026-07-01T12:00:00+02:00", Date.now()) // 1782900000000
 */
export function parseTime(text: string, now: number, direction: "before" | "after" = "before"): number | undefined {
  const [, count, unit = ""] = SPAN.exec(text) ?? [];
  if (count !== undefined) {
    const span = Number(count) * (UNITS[unit] ?? 0);
    return Math.max(0, direction === "before" ? now - span : now + span);
  }
  return MILLISECONDS.test(text) ? parseMilliseconds(Number(text)) : parseDate(text);
}

function parseMilliseconds(time: number): number | undefined {
  return time === 0 || (time >= LEAST_MILLISECONDS && Number.isSafeInteger(time)) ? time : undefined;
}

function parseDate(text: string): number | undefined {
  const [, day, time = "00:00", offset = "Z"] = DATE.exec(text) ?? [];
  if (day === undefined || !isInCalendar(day)) return undefined;
  const parsed = Date.parse(`${day}T${time}${offset.replace(" ", "+")}`);
  return Number.isNaN(parsed) ? undefined : Math.max(0, parsed);
}

/** Date.parse takes February 30 for a day in March. */
function isInCalendar(day: string): boolean {
  const parsed = Date.parse(day);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day);
}
