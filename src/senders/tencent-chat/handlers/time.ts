const MILLISECONDS_PER_SECOND = 1000;

/** Milliseconds since 1970 of a time that Tencent Chat states in seconds (1047/34354: messages and pushes). */
export function fromSeconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * MILLISECONDS_PER_SECOND;
}
