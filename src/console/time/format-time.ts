import { perLocale } from "./per-locale.ts";
import { TIME_UNITS } from "./units.ts";

const CLOCK = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;
const MINUTE = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const DAY = { month: "2-digit", day: "2-digit" } as const;

const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" }));
const exact = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { year: "numeric", ...DAY, ...CLOCK, fractionalSecondDigits: 3, timeZoneName: "short" }),
);
const clock = perLocale((locale) => new Intl.DateTimeFormat(locale, CLOCK));
const minute = perLocale((locale) => new Intl.DateTimeFormat(locale, MINUTE));
const dayAndMinute = perLocale((locale) => new Intl.DateTimeFormat(locale, { ...DAY, ...MINUTE }));

/** "3 minutes ago", in the language of the reader. */
export function formatRelative(at: number, now: number, locale: string): string {
  const elapsed = at - now;
  const { unit, milliseconds } = TIME_UNITS.find((one) => Math.abs(elapsed) >= one.milliseconds) ?? TIME_UNITS[3];
  return relative(locale).format(Math.trunc(elapsed / milliseconds), unit);
}

/** The time to the millisecond with its zone, in the zone of the reader. */
export function formatExact(at: number, locale: string): string {
  return exact(locale).format(at);
}

/** The time of day to the second, as lists show it. */
export function formatClock(at: number, locale: string): string {
  return clock(locale).format(at);
}

/** The time of day if it is of today, else the day and the time to the minute, as lists show it. */
export function formatMoment(at: number, now: number, locale: string): string {
  return isSameDay(at, now) ? formatClock(at, locale) : formatMinute(at, now, locale);
}

/** The time to the minute, with its day if that is not today. */
export function formatMinute(at: number, now: number, locale: string): string {
  const format = isSameDay(at, now) ? minute : dayAndMinute;
  return format(locale).format(at);
}

function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
