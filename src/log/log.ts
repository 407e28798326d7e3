import { type Logger, pino } from "pino";
import type { LogLevel } from "./log-levels.ts";

/**
 * Creates the log of a process: JSON lines on standard error, because standard output is for people.
 *
 * @param isSync Whether each line is written at once, so that none is lost if the thread ends without a warning.
 */
export function createLog(level: LogLevel, { isSync = false } = {}): Logger {
  return pino({ level }, pino.destination({ dest: 2, sync: isSync }));
}
