import type { Logger } from "pino";
import { createCallTools } from "../../callbacks/call-tools.ts";
import { NO_LOOKUPS } from "../../callbacks/context/no-lookups.ts";
import { createHandlerCaller } from "../../deliveries/call-handlers.ts";
import { hasFollowers, type SortedHandlers } from "../../senders/sort-handlers.ts";
import { createHandlerDestination, type HandlerDestination, NO_CALLS } from "./handler-destination.ts";
import type { HandlersInUse } from "./handlers-in-use.ts";

/** Handlers that a program passes. All of them run in its own thread. */
export function createProgramHandlers(handlers: SortedHandlers, log: Logger): HandlersInUse {
  let destination: HandlerDestination | null = null;
  return {
    decisions: handlers.decisions,
    follow: async ({ journal, commits, deliveries, lookups }) => {
      if (!hasFollowers(handlers)) return;
      destination = createHandlerDestination({ journal, commits, deliveries, log });
      await destination.use(createHandlerCaller(handlers, createCallTools(log, lookups ?? NO_LOOKUPS)));
    },
    useLists: async () => {},
    state: () => ({ module: null, calls: destination?.counts() ?? NO_CALLS }),
    check: async () => destination?.check(),
    close: async () => destination?.close(),
  };
}
