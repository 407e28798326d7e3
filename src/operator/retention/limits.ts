/** How much of the journal is kept; what is beyond either limit is pruned, oldest first. */
export interface RetentionLimits {
  /** In milliseconds since receipt; null: however old. */
  age: number | null;
  /** Size of the journal's file in bytes; null: however large. */
  size: number | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MEBIBYTE = 1024 * 1024;

/** Limits out of the units that people write: days and MiB. */
export function toLimits({ days, mebibytes }: { days: number | null; mebibytes: number | null }): RetentionLimits {
  return { age: days === null ? null : days * DAY_MS, size: mebibytes === null ? null : mebibytes * MEBIBYTE };
}

/** Whether there is anything to keep to. */
export function isLimited({ age, size }: RetentionLimits): boolean {
  return age !== null || size !== null;
}
