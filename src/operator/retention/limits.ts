/** Limits of the journal. What is beyond either one is pruned, oldest entries first. */
export interface RetentionLimits {
  /** Longest time since receipt, in milliseconds; null for no limit. */
  age: number | null;
  /** Largest size of the journal with its index, relations, series and write-ahead logs, in bytes; null for no limit. */
  size: number | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MEBIBYTE = 1024 * 1024;

/** Converts limits from the units of the settings: days and MiB. */
export function toLimits({ days, mebibytes }: { days: number | null; mebibytes: number | null }): RetentionLimits {
  return { age: days === null ? null : days * DAY_MS, size: mebibytes === null ? null : mebibytes * MEBIBYTE };
}

/** Whether there is any limit. */
export function isLimited({ age, size }: RetentionLimits): boolean {
  return age !== null || size !== null;
}
