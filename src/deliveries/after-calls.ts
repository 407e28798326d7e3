import type { Logger } from "pino";
import type { ContextTools } from "../callbacks/context/lazy-context.ts";
import { Deadline } from "../callbacks/deadline.ts";
import type { CommittedEntry } from "../journal/journal.ts";
import { boundLog } from "../log/bounded-log.ts";
import { recordedRequest } from "../senders/recorded-request.ts";
import type { SortedHandlers } from "../senders/sort-handlers.ts";
import { createAfterContext } from "./after-context.ts";

/** Calls of after-handlers since the start. */
export interface AfterCallCounts {
  made: number;
  /** Those of them that threw, rejected or took too long. They are not retried. */
  failed: number;
}

/** Calls the program's handlers for accepted after-callbacks. */
export interface AfterCalls {
  /** Calls the handler of the entry's command, if there is one. Never rejects. */
  handle(committed: CommittedEntry): Promise<void>;
  counts(): AfterCallCounts;
}

/** The next entry waits for the handler of this one, so a handler cannot take forever. */
const TIMEOUT_MS = 30_000;

export interface AfterCallsOptions {
  handlers: SortedHandlers["after"];
  tools: ContextTools;
  log: Logger;
  timeout?: number;
}

export function createAfterCalls({ handlers, tools, log, timeout = TIMEOUT_MS }: AfterCallsOptions): AfterCalls {
  const counts: AfterCallCounts = { made: 0, failed: 0 };
  const boundedLog = boundLog(log);
  return { handle, counts: () => ({ ...counts }) };

  async function handle({ entry }: CommittedEntry): Promise<void> {
    const { id, sender, command, status, body } = entry;
    const handler = command === null || status !== "accepted" ? undefined : handlers[sender][command];
    if (handler === undefined || body === null) return;
    counts.made += 1;
    const deadline = new Deadline(timeout);
    try {
      const called = Promise.resolve(handler(recordedRequest(entry, body) as never, createAfterContext(entry, deadline, tools)));
      if ((await deadline.within(called)).late) throw new Error(`not finished within ${timeout} ms`);
    } catch (error) {
      counts.failed += 1;
      boundedLog.error({ err: error, sender, command, entry: id }, "after-handler failed");
    } finally {
      deadline.end();
    }
  }
}
