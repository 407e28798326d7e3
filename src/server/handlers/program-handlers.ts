import type { Logger } from "pino";
import { createCallTools } from "../../callbacks/call-tools.ts";
import { NO_LOOKUPS } from "../../callbacks/context/no-lookups.ts";
import { createHandlerCaller } from "../../deliveries/call-handlers.ts";
import { hasFollowers, type SortedHandlers } from "../../senders/sort-handlers.ts";
import { partsOf } from "../storage/parts-of.ts";
import { createEntryFollower, type EntryFollower, NO_CALLS } from "./entry-follower.ts";
import type { HandlersInUse } from "./handlers-in-use.ts";

/** Handlers that a program passes. All of them run in its own thread. */
export function createProgramHandlers(handlers: SortedHandlers, log: Logger): HandlersInUse {
  let follower: EntryFollower | null = null;
  return {
    decisions: handlers.decisions,
    follow: async ({ journal, commits, followers, storage, lookups }) => {
      if (!hasFollowers(handlers)) return;
      follower = createEntryFollower({ journal, commits, openCursor: partsOf(storage).openHandlerCursor, followers, log });
      await follower.use(createHandlerCaller(handlers, createCallTools(log, lookups ?? NO_LOOKUPS)));
    },
    useLists: async () => {},
    state: () => ({ module: null, calls: follower?.counts() ?? NO_CALLS }),
    check: async () => follower?.check(),
    close: async () => follower?.close(),
  };
}
