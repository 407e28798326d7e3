import { describeSeconds, looksLikeLocalTime } from "../describe-clock-offset.ts";

/** Clocks differ a little. What is signed further ahead could be used for longer than the window. */
const MAX_SECONDS_AHEAD = 5;

/** Units that are mistaken for seconds, and how many of them make a second. */
const OTHER_UNITS = { milliseconds: 1e3, microseconds: 1e6, nanoseconds: 1e9 } as const;

/** A time in another unit is recognized if it is about now. */
const ABOUT_NOW_SECONDS = 24 * 60 * 60;

/**
 * What is wrong with a RequestTime, by how much, and what it looks like; null if nothing is. `now` is in seconds since 1970, `window` in seconds.
 * Source: 1047/34354.
 */
export function requestTimeFault(requestTime: string, now: number, window: number): string | null {
  if (!/^[0-9]{1,20}$/.test(requestTime)) return "RequestTime must be whole seconds since 1970";
  const age = Math.round(now - Number(requestTime));
  if (age <= window && age >= -MAX_SECONDS_AHEAD) return null;
  for (const [unit, perSecond] of Object.entries(OTHER_UNITS)) {
    const ageInUnit = Math.round(now - Number(requestTime) / perSecond);
    if (Math.abs(ageInUnit) <= ABOUT_NOW_SECONDS)
      return `RequestTime must be in seconds; in ${unit}, as it seems, it is ${offset(ageInUnit)}`;
  }
  const hint = looksLikeLocalTime(age) ? ", as if it were in local time" : "";
  return `RequestTime is ${offset(age)}${hint}; it may be ${window} s old and ${MAX_SECONDS_AHEAD} s ahead`;
}

function offset(age: number): string {
  return age >= 0 ? `${describeSeconds(age)} old by this clock` : `${describeSeconds(-age)} ahead of this clock`;
}
