import type { Logger } from "pino";
import { oneAtATime } from "../../journal/one-at-a-time.ts";

/** Work that is done in order. What fails is tried again, and what comes after it waits. */
export interface RetriedWork {
  /** Resolves when the work is done, or when it waits because something has failed. Never rejects. */
  add(work: () => Promise<void>): Promise<void>;
  /** Resolves if nothing has failed; rejects with the reason while something waits to be tried again. */
  check(): Promise<void>;
  /** Resolves when the work at hand has ended. What waits is dropped. */
  close(): Promise<void>;
}

export interface RetriedWorkOptions {
  /** Logged once, until something succeeds again. */
  failureMessage: string;
  log: Pick<Logger, "error">;
  retryMs?: number;
}

const RETRY_MS = 1000;

export function createRetriedWork({ failureMessage, log, retryMs = RETRY_MS }: RetriedWorkOptions): RetriedWork {
  const waiting: Array<() => Promise<void>> = [];
  let failure: Error | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const run = oneAtATime(async () => {
    clearTimeout(timer);
    for (let next = waiting[0]; next !== undefined && !isClosed; next = waiting[0]) {
      if (!(await isDone(next))) {
        timer = setTimeout(run, retryMs).unref();
        return;
      }
      waiting.shift();
    }
  });

  return {
    add: (work) => {
      waiting.push(work);
      return run();
    },
    check: async () => {
      if (failure !== null) throw failure;
    },
    close: async () => {
      isClosed = true;
      await run();
      clearTimeout(timer);
    },
  };

  async function isDone(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      failure = null;
      return true;
    } catch (error) {
      if (failure === null) log.error({ err: error }, failureMessage);
      failure = error as Error;
      return false;
    }
  }
}
