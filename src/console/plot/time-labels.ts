const DAY_SECONDS = 86_400;
const MINUTE_SECONDS = 60;

/**
 * Labels of an axis of times, in seconds since 1970 and in the zone of the reader: times of day, with seconds if they are closer than a minute, and days where
 * a day begins or where the labels are days apart. `zone` is that of the reader if it is missing.
 */
export function timeLabels(times: readonly number[], apart: number, locale: string, zone?: string): string[] {
  const clock = new Intl.DateTimeFormat(locale, {
    ...{ timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    ...(apart < MINUTE_SECONDS && { second: "2-digit" }),
  });
  const day = new Intl.DateTimeFormat(locale, { timeZone: zone, month: "short", day: "numeric" });
  return times.map((at) => {
    const isMidnight = clock.formatToParts(at * 1000).every(({ type, value }) => type === "literal" || Number(value) === 0);
    return apart >= DAY_SECONDS || isMidnight ? day.format(at * 1000) : clock.format(at * 1000);
  });
}

/** A bucket as people call it: its day and the time at which it begins, and at which it ends unless it is a day long. */
export function bucketLabel(at: number, stepMs: number, locale: string, zone?: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: "short",
    month: "short",
    day: "numeric",
    ...(stepMs < DAY_SECONDS * 1000 && { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  });
  return stepMs < DAY_SECONDS * 1000 ? format.formatRange(at, at + stepMs) : format.format(at);
}
