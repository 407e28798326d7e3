import type { Logger } from "pino";

type Level = "debug" | "info" | "warn" | "error";

type WriteLine = (fields: object, message: string) => void;

/** A logger for what clients cause. `message` must come from a fixed set: lines are counted by it. */
export type BoundedLog = Record<Level, WriteLine>;

/** The part of it that logs single callbacks. */
export type CallbackLog = Pick<BoundedLog, "warn" | "error">;

const PERIOD_MS = 10_000;
const LINES_PER_PERIOD = 10;

/**
 * Bounds a logger: of each message it writes at most ten lines in ten seconds, and at the end of that time how many were suppressed. Clients can
 * cause any number of lines, and must not fill the disk that holds the journal.
 */
export function boundLog(log: Logger): BoundedLog {
  const linesByMessage = new Map<string, number>();
  return { debug: bounded("debug"), info: bounded("info"), warn: bounded("warn"), error: bounded("error") };

  function bounded(level: Level): WriteLine {
    return (fields, message) => {
      const lines = (linesByMessage.get(message) ?? 0) + 1;
      linesByMessage.set(message, lines);
      if (lines === 1) setTimeout(() => endPeriod(level, message), PERIOD_MS).unref();
      if (lines <= LINES_PER_PERIOD) log[level](fields, message);
    };
  }

  function endPeriod(level: Level, message: string): void {
    const suppressed = (linesByMessage.get(message) ?? 0) - LINES_PER_PERIOD;
    linesByMessage.delete(message);
    if (suppressed > 0) log[level]({ suppressed, seconds: PERIOD_MS / 1000 }, `${message} (more lines suppressed)`);
  }
}
