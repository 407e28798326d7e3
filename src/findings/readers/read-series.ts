import type { Sender } from "../../../generated/operator.ts";
import type { SeenCommand, Series } from "../../series/series.ts";
import type { FigureReader } from "../read-figures.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const RECENT_MS = 15 * MINUTE_MS;

/** A week before the last callback, which may have come a week ago. */
const HOURS_MS = 15 * DAY_MS;

/** Reads what was recorded over time. */
export function readSeries(series: Pick<Series, "read" | "coverage">): FigureReader {
  return async (until) => {
    const read = (spanMs: number, step: number, by: "sender" | "command") =>
      series.read({ filter: {}, since: until - spanMs, until, step, by });
    const [recent, day, hours, seen] = await Promise.all([
      read(RECENT_MS, MINUTE_MS, "command"),
      read(DAY_MS, HOUR_MS, "command"),
      read(HOURS_MS, HOUR_MS, "sender"),
      series.coverage({}),
    ]);
    return { recent: recent.lines, recentTimes: recent.times, day, hours, lastCallbacks: lastOf(seen.commands) };
  };
}

function lastOf(commands: readonly SeenCommand[]): Partial<Record<Sender, number>> {
  const last: Partial<Record<Sender, number>> = {};
  for (const { sender, lastAt } of commands) last[sender] = Math.max(last[sender] ?? 0, lastAt);
  return last;
}
