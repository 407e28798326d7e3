const MINUTE_MS = 60_000;

/** A time as a field of type datetime-local has it: in the zone of the browser, to the millisecond where there are any. */
export function toLocalTime(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, -1);
  return local.replace(/\.000$/, "");
}

/** In milliseconds since 1970. */
export function fromLocalTime(text: string): number {
  return new Date(text).getTime();
}
