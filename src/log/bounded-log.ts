import type { Logger } from "pino";
import { createLineLimit } from "./line-limit.ts";

type Level = "debug" | "info" | "warn" | "error";

type WriteLine = (fields: object, message: string) => void;

/** A logger for what clients cause. `message` must come from a fixed set: lines are counted by it. */
export type BoundedLog = Record<Level, WriteLine>;

/** The part of it that logs single callbacks. */
export type CallbackLog = Pick<BoundedLog, "warn" | "error">;

const LINES_PER_PERIOD = 10;

/**
 * Bounds a logger: of each message it writes at most ten lines in ten seconds, and at the end of that time how many were suppressed. Clients can
 * cause any number of lines, and must not fill the disk that holds the journal.
 */
export function boundLog(log: Logger): BoundedLog {
  const mayWrite = createLineLimit(LINES_PER_PERIOD);
  return { debug: bounded("debug"), info: bounded("info"), warn: bounded("warn"), error: bounded("error") };

  function bounded(level: Level): WriteLine {
    return (fields, message) => {
      if (mayWrite(message, (suppressed) => log[level](suppressed, `${message} (more lines suppressed)`))) log[level](fields, message);
    };
  }
}
