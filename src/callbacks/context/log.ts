import type { Logger } from "pino";
import type { Sender } from "../../../generated/operator.ts";
import { createLineLimit } from "../../log/line-limit.ts";

/** Which call of a handler something is about. */
export interface HandlerCall {
  sender: Sender;
  command: string;
  /** Id of the journal entry. */
  entry: string;
}

/** The call alone, of an object that has more. */
export function callOf({ sender, command, entry }: HandlerCall): HandlerCall {
  return { sender, command, entry };
}

/**
 * Writes to the log of the server, at its level. Each line has sender, command and entry. All handlers of a command together write up to 100 lines in ten
 * seconds, so that clients cannot fill the disk; a line says how many were suppressed.
 *
 * @example log.info({ score }, "looks like spam");
 */
export interface HandlerLog {
  debug: WriteLine;
  info: WriteLine;
  warn: WriteLine;
  error: WriteLine;
}

interface WriteLine {
  (message: string): void;
  (fields: object, message: string): void;
}

/** Enough to see single callbacks during development; at 300 bytes a line, 250 MB a day at most. */
const LINES_PER_PERIOD = 100;

/** Returns a function that creates the log of a call. */
export function createHandlerLogs(log: Logger): (call: HandlerCall) => HandlerLog {
  const mayWrite = createLineLimit(LINES_PER_PERIOD);
  return function logOf({ sender, command, entry }) {
    const child = log.child({ sender, command, entry });
    const report = (suppressed: object) => log.warn({ sender, command, ...suppressed }, "a handler logged more (lines suppressed)");
    const at =
      (level: keyof HandlerLog): WriteLine =>
      (...line: [message: string] | [fields: object, message: string]) => {
        if (child.isLevelEnabled(level) && mayWrite(`${sender} ${command}`, report)) child[level](...(line as [object, string]));
      };
    return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
  };
}
