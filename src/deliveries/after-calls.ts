import type { Logger } from "pino";
import { Deadline } from "../callbacks/deadline.ts";
import { parseBodyText } from "../callbacks/parse-json.ts";
import type { CommittedEntry, StoredEntry } from "../journal/journal.ts";
import { boundLog } from "../log/bounded-log.ts";
import type { AfterContext } from "../senders/handlers.ts";
import type { SortedHandlers } from "../senders/sort-handlers.ts";

/** Calls of after-handlers since the start. */
export interface AfterCallCounts {
  made: number;
  /** Among them: those that threw, rejected or took too long. They are not repeated. */
  failed: number;
}

/** Calls a program's handler for each accepted after-callback. */
export interface AfterCalls {
  take(committed: CommittedEntry): Promise<void>;
  counts(): AfterCallCounts;
}

/** The next callback waits for the handler of this one, so none may wait for ever. */
const LONGEST_CALL_MS = 30_000;

export function createAfterCalls(handlers: SortedHandlers["after"], log: Logger, longestCall: number = LONGEST_CALL_MS): AfterCalls {
  const counts: AfterCallCounts = { made: 0, failed: 0 };
  const boundedLog = boundLog(log);
  return { take, counts: () => ({ ...counts }) };

  async function take({ entry }: CommittedEntry): Promise<void> {
    const { id, sender, command, status, body } = entry;
    const handler = command === null || status !== "accepted" ? undefined : handlers[sender][command];
    if (handler === undefined || body === null) return;
    counts.made += 1;
    const deadline = new Deadline(longestCall);
    try {
      // An accepted body has been held against its command's schema before it was recorded.
      const called = Promise.resolve(handler(parseBodyText(body) as never, contextOf(entry, deadline)));
      if ((await deadline.within(called)).late) throw new Error(`not done within ${longestCall} ms`);
    } catch (error) {
      counts.failed += 1;
      boundedLog.error({ err: error, sender, command, entry: id }, "after-handler failed");
    } finally {
      deadline.end();
    }
  }
}

function contextOf({ id, sender, app, command, receivedAt }: StoredEntry, deadline: Deadline): AfterContext {
  let signal: AbortSignal | undefined;
  return {
    sender,
    app,
    command: command ?? "",
    receivedAt,
    entry: id,
    // Made where it is asked for: few handlers wait for anything.
    get signal() {
      signal ??= deadline.toSignal();
      return signal;
    },
  };
}
