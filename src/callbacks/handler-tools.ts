import type { Logger } from "pino";
import { boundLog } from "../log/bounded-log.ts";
import { type CallTools, createCallTools } from "./call-tools.ts";
import type { DecidingTools } from "./context/deciding-context.ts";
import { callOf } from "./context/log.ts";
import { NO_LOOKUPS } from "./context/no-lookups.ts";
import type { HandlerLookups } from "./lookups.ts";
import { createLoopWatch, type LoopWatch } from "./loop-watch.ts";

/** What before-handlers are called with, in one process. */
export interface HandlerTools extends CallTools, DecidingTools {
  lookups: HandlerLookups;
  watch: LoopWatch;
}

/** Calls beyond these say no more. */
const MOST_NAMED = 10;

/** Creates what before-handlers of a process are called with. */
export function createHandlerTools(log: Logger, lookups: HandlerLookups = NO_LOOKUPS): HandlerTools {
  const boundedLog = boundLog(log);
  const watch = createLoopWatch((blockedMs, [call, ...others]) => {
    const also = others.slice(0, MOST_NAMED - 1).map(callOf);
    boundedLog.warn(
      { ...(call && callOf(call)), blockedMs, ...(also.length > 0 && { also }) },
      "the event loop was blocked while a handler ran",
    );
  });
  return { ...createCallTools(log, lookups), watch };
}
