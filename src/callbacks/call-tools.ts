import type { Logger } from "pino";
import { boundLog } from "../log/bounded-log.ts";
import type { ContextTools } from "./context/lazy-context.ts";
import { createHandlerLogs, type HandlerCall } from "./context/log.ts";
import type { TakeStrayError } from "./handler-scope.ts";

/** What handlers of any kind are called with. */
export interface CallTools extends ContextTools {
  /** Takes an error that a call of a handler has left behind. */
  takeStrayError(call: HandlerCall, ...error: Parameters<TakeStrayError>): void;
}

const STRAY_ERRORS: Readonly<Record<NodeJS.UncaughtExceptionOrigin, string>> = {
  unhandledRejection: "a promise rejected that a handler did not wait for",
  uncaughtException: "a handler threw after it had returned",
};

/** Creates what handlers of a process are called with. */
export function createCallTools<Lookups extends ContextTools["lookups"]>(log: Logger, lookups: Lookups): CallTools & { lookups: Lookups } {
  const boundedLog = boundLog(log);
  return {
    lookups,
    logOf: createHandlerLogs(log),
    takeStrayError: ({ sender, command, entry }, error, origin) =>
      boundedLog.error({ err: error, sender, command, entry }, STRAY_ERRORS[origin]),
  };
}
