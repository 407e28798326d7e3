import { resolve } from "node:path";
import type { CallKind, CallOutcome, CallRequest, HandlerCaller } from "../../deliveries/handler-caller.ts";
import { ConfigError } from "../../errors.ts";
import type { StoredEntry } from "../../journal/journal.ts";
import type { BoundedLog } from "../../log/bounded-log.ts";
import type { ListDefinition } from "../../rules/file/definition.ts";
import { startThread, type Thread, ThreadEndedError } from "../../storage/rpc/worker-thread.ts";
import type { HandlersModule } from "./handlers-module.ts";
import { LOAD_TIMEOUT_MS, tooLate } from "./load-module.ts";
import type { HandlersSummary } from "./module-summary.ts";
import type { ModuleThread, ModuleThreadOptions } from "./module-thread.ts";

/** A handlers module that was loaded into a thread of its own. */
export interface OpenModuleThread {
  module: HandlersModule;
  summary: HandlersSummary;
  /** Calls its handlers in the thread. */
  caller: HandlerCaller;
  /** Replaces the lists that its handlers ask for. Resolves when their values are loaded, or when that has failed; then it is tried again. */
  useLists(lists: readonly ListDefinition[]): Promise<void>;
  /** Ends the call in progress, which fails. */
  interrupt(): void;
  /** Waits for the call in progress. */
  close(): Promise<void>;
}

/** Times in milliseconds. A test can shorten them. */
export interface ModuleThreadTimes {
  load: number;
  /** How much longer than the thread itself a call is waited for. */
  margin: number;
}

/** Longer than the thread itself waits, which says more about what it waited for. A thread that is blocked says nothing. */
const MARGIN_MS = 2000;

const TIMES: ModuleThreadTimes = { load: LOAD_TIMEOUT_MS + MARGIN_MS, margin: MARGIN_MS };

/**
 * Loads a handlers module into a thread. If a handler ends the thread, it is started again, with the module as it was read at first. Rejects with
 * a ConfigError if the module cannot be used.
 */
export async function openModuleThread(
  first: ModuleThreadOptions & { from: string },
  log: Pick<BoundedLog, "error">,
  times: Partial<ModuleThreadTimes> = {},
): Promise<OpenModuleThread> {
  const { load, margin } = { ...TIMES, ...times };
  const options: ModuleThreadOptions = { ...first };
  let isClosing = false;
  const thread = startThread<ModuleThread>(import.meta.url, "module-thread", options, (error) => {
    if (!isClosing) log.error({ err: error }, "the thread of after-handlers and onEvent has ended, starting it again");
  });
  await openInTime(thread, resolve(first.from), load);
  const { module, summary } = await thread.call("describe");
  // From here on, whenever the thread starts again.
  options.from = module;
  return {
    module,
    summary,
    caller: createThreadCaller(thread, summary, margin, () => isClosing),
    useLists: async (lists) => {
      options.lists = lists;
      await thread.call("useLists", lists);
    },
    interrupt: () => {
      isClosing = true;
      thread.interrupt();
    },
    close: () => {
      isClosing = true;
      return thread.close();
    },
  };
}

async function openInTime(thread: Thread<ModuleThread>, path: string, timeout: number): Promise<void> {
  let isLate = false;
  const giveUp = () => {
    isLate = true;
    thread.interrupt();
  };
  try {
    await within(timeout, giveUp, thread.open);
  } catch (error) {
    if (isLate) throw tooLate(path, timeout);
    const { message } = error as Error;
    const problem = error instanceof ThreadEndedError ? `${path}: it ended its thread while it was loaded (${message}).` : message;
    throw new ConfigError(problem, { cause: error });
  }
}

function createThreadCaller(
  thread: Thread<ModuleThread>,
  { after, onEvent }: HandlersSummary,
  margin: number,
  isClosing: () => boolean,
): HandlerCaller {
  const hasHandler = ({ sender, command }: StoredEntry) => command !== null && after[sender].includes(command);
  return {
    concerns: (entry, kind) => entry.status === "accepted" && (kind === "event" ? onEvent && entry.command !== null : hasHandler(entry)),
    call: async (request) => {
      try {
        // A handler that blocks its thread is not stopped by its deadline.
        return await within(request.timeout + margin, thread.interrupt, () => thread.call("call", request));
      } catch (error) {
        // Rejects if the module cannot be loaded again, and then the entry is not to blame.
        if (!isClosing()) await thread.call("describe");
        return toOutcome(request, request.from === 0 && hasHandler(request.entry) ? "after" : "event", error as Error);
      }
    },
  };
}

/** What came of calls that ended the thread. How many of them were made is not known. */
function toOutcome({ from }: CallRequest, kind: CallKind, { message }: Error): CallOutcome {
  const made = { after: 0, event: 0, [kind]: 1 };
  return {
    completed: from,
    isDone: false,
    made,
    failure: { kind, message: `it ended or blocked its thread: ${message}`, stack: undefined },
  };
}

/** Resolves as `work` does. Calls `giveUp` if that takes longer than `timeout`. */
async function within<Result>(timeout: number, giveUp: () => void, work: () => Promise<Result>): Promise<Result> {
  const timer = setTimeout(giveUp, timeout);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
