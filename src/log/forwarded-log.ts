import { type Level, type Logger, pino } from "pino";

/** Creates the log of a thread whose lines go to the log of its process. */
export function createForwardedLog(level: string, forward: (line: string) => void): Logger {
  return pino({ level }, { write: forward });
}

/** Writes a line that a thread has forwarded. */
export function writeForwarded(log: Logger, line: string): void {
  const { level, msg, time: _time, pid: _pid, hostname: _hostname, ...fields } = JSON.parse(line);
  const label = pino.levels.labels[level] ?? "error";
  if (isLevel(label)) log[label](fields, msg);
}

function isLevel(label: string): label is Level {
  return label in pino.levels.values;
}
