const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MEBIBYTE = 1024 * 1024;

/** A duration in the unit that suits it: `850 ms`, `12 s`, `30 min`, `5 h`. */
export function describeDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 2 * MINUTE_MS) return `${Math.round(milliseconds / 100) / 10} s`;
  if (milliseconds < 2 * HOUR_MS) return `${Math.floor(milliseconds / MINUTE_MS)} min`;
  return `${Math.floor(milliseconds / HOUR_MS)} h`;
}

export function describeBytes(bytes: number): string {
  return `${Math.floor(bytes / MEBIBYTE)} MiB`;
}

/** A share from 0 to 1: `2.5 %`. */
export function describeShare(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

/** A number with its noun: `1 call`, `3 calls`. */
export function describeCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
