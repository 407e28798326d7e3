import type { Logger } from "pino";
import { boundLog } from "../log/bounded-log.ts";
import type { HandlerTools } from "./call-handler.ts";
import { createHandlerLogs, type HandlerCall } from "./context/log.ts";
import { NO_LOOKUPS } from "./context/no-lookups.ts";
import type { HandlerLookups } from "./lookups.ts";
import { createLoopWatch } from "./loop-watch.ts";

/** Calls beyond these say no more. */
const MOST_NAMED = 10;

const STRAY_ERRORS: Readonly<Record<NodeJS.UncaughtExceptionOrigin, string>> = {
  unhandledRejection: "a promise rejected that a handler did not wait for",
  uncaughtException: "a handler threw after it had returned",
};

/** Creates what before-handlers of a process are called with. */
export function createHandlerTools(log: Logger, lookups: HandlerLookups = NO_LOOKUPS): HandlerTools {
  const boundedLog = boundLog(log);
  const watch = createLoopWatch((blockedMs, [call, ...others]) => {
    const also = others.slice(0, MOST_NAMED - 1).map(named);
    boundedLog.warn(
      { ...(call && named(call)), blockedMs, ...(also.length > 0 && { also }) },
      "the event loop was blocked while a handler ran",
    );
  });
  return {
    lookups,
    logOf: createHandlerLogs(log),
    watch,
    takeStrayError: (call, error, origin) => boundedLog.error({ err: error, ...named(call) }, STRAY_ERRORS[origin]),
  };
}

function named({ sender, command, entry }: HandlerCall): HandlerCall {
  return { sender, command, entry };
}
