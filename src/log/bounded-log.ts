import type { Logger } from "pino";

/** The part of a logger that takes lines about single callbacks. */
export type CallbackLog = Record<"warn" | "error", (fields: object, message: string) => void>;

const PERIOD_MS = 10_000;
const LINES_PER_PERIOD = 10;

/**
 * A logger that writes at most ten lines of one message in ten seconds, and then says how many it left out: what callers send, however much
 * of it, must not fill the disk that the journal is on.
 */
export function boundLog(log: Logger): CallbackLog {
  const written = new Map<string, number>();
  return { warn: bounded("warn"), error: bounded("error") };

  function bounded(level: "warn" | "error") {
    return (fields: object, message: string) => {
      const lines = (written.get(message) ?? 0) + 1;
      written.set(message, lines);
      if (lines === 1) setTimeout(() => endPeriod(level, message), PERIOD_MS).unref();
      if (lines <= LINES_PER_PERIOD) log[level](fields, message);
    };
  }

  function endPeriod(level: "warn" | "error", message: string): void {
    const leftOut = (written.get(message) ?? 0) - LINES_PER_PERIOD;
    written.delete(message);
    if (leftOut > 0) log[level]({ leftOut, seconds: PERIOD_MS / 1000 }, `${message}: lines left out`);
  }
}
