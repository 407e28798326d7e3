import { InvalidArgumentError } from "commander";

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Parses a time of an option, `7d` ago or `2026-07-01T12:00:00Z`. Returns milliseconds since 1970. */
export function pastTime(text: string, now = Date.now()): number {
  const [, count, unit = ""] = /^(\d{1,6})([smhdw])$/.exec(text) ?? [];
  const time = count === undefined ? Date.parse(DATE.test(text) ? text : "") : now - Number(count) * (UNITS[unit] ?? 0);
  if (Number.isNaN(time)) throw new InvalidArgumentError("Write 30m, 12h or 7d, or a time such as 2026-07-01T12:00:00Z.");
  return Math.max(0, time);
}
