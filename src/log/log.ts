import { type Logger, pino } from "pino";
import type { LogLevel } from "../config/settings.ts";

/** The log of a process: JSON lines on standard error, so that standard output is for people. */
export function createLog(level: LogLevel): Logger {
  return pino({ level }, pino.destination({ dest: 2, sync: false }));
}
