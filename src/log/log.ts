import { type Logger, pino } from "pino";
import type { LogLevel } from "./log-levels.ts";

/** Creates the log of a process: JSON lines on standard error, because standard output is for people. */
export function createLog(level: LogLevel): Logger {
  return pino({ level }, pino.destination({ dest: 2, sync: false }));
}
