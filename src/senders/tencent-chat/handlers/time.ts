const MILLISECONDS_PER_SECOND = 1000;

/** Converts a time that Tencent Chat states in seconds to milliseconds since 1970 (messages and pushes, 1047/34354). */
export function fromSeconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * MILLISECONDS_PER_SECOND;
}
