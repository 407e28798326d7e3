const UNITS = [
  { unit: "day", milliseconds: 86_400_000 },
  { unit: "hour", milliseconds: 3_600_000 },
  { unit: "minute", milliseconds: 60_000 },
  { unit: "second", milliseconds: 1000 },
] as const;

/** "3 minutes ago", in the language of the reader. */
export function formatRelative(at: number, now: number, locale: string): string {
  const elapsed = at - now;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  const { unit, milliseconds } = UNITS.find((one) => Math.abs(elapsed) >= one.milliseconds) ?? UNITS[3];
  return format.format(Math.trunc(elapsed / milliseconds), unit);
}

/** The time to the millisecond with its zone, in the zone of the reader. */
export function formatExact(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    fractionalSecondDigits: 3,
    timeZoneName: "short",
    hourCycle: "h23",
  }).format(at);
}

/** The time of day to the second, as lists show it. */
export function formatClock(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }).format(at);
}

/** The time of day if it is of today, else the day and the time to the minute, as lists show it. */
export function formatMoment(at: number, now: number, locale: string): string {
  return isSameDay(at, now) ? formatClock(at, locale) : formatMinute(at, now, locale);
}

/** The time to the minute, with its day if that is not today. */
export function formatMinute(at: number, now: number, locale: string): string {
  const day = isSameDay(at, now) ? {} : ({ month: "2-digit", day: "2-digit" } as const);
  return new Intl.DateTimeFormat(locale, { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
