import { InvalidArgumentError } from "commander";
import { parseTime, TIME_FORMS } from "../parse-time.ts";

/** Parses a time of an option, `7d` ago or `2026-07-01T12:00:00Z`. Returns milliseconds since 1970. */
export function pastTime(text: string): number {
  const time = parseTime(text, Date.now());
  if (time === undefined) throw new InvalidArgumentError(`Write 30m, 12h or 7d for a time ago, or ${TIME_FORMS}.`);
  return time;
}
