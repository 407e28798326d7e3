import type { Procedures } from "./procedures.ts";
import { startThread, type Thread } from "./worker-thread.ts";

/** A thread that starts when it is first needed. */
export interface LazyThread<Served extends Procedures<Served>> {
  /** Resolves with the open thread, which is started by the first call. If that fails, it rejects with the reason, and the next call tries again. */
  open(): Promise<Thread<Served>>;
  /** Whether the thread was needed. */
  isStarted(): boolean;
  /** Runs `last` in the thread and closes it. Does nothing if it was never started. */
  close(last?: (thread: Thread<Served>) => Promise<unknown>): Promise<void>;
}

/**
 * As `startThread`, for what many servers never need.
 *
 * @param check Called before the thread is started. If it rejects, so does `open`, without the cost of a thread that cannot serve.
 */
export function createLazyThread<Served extends Procedures<Served>>(
  url: string,
  name: string,
  options: unknown,
  check: () => Promise<void> = async () => {},
): LazyThread<Served> {
  let opening: Promise<Thread<Served>> | undefined;
  return {
    open: () => {
      opening ??= open().catch((error) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    isStarted: () => opening !== undefined,
    close: async (last = async () => {}) => {
      const thread = await opening?.catch(() => undefined);
      if (thread === undefined) return;
      await last(thread);
      await thread.close();
    },
  };

  async function open(): Promise<Thread<Served>> {
    await check();
    const thread = startThread<Served>(url, name, options);
    await thread.open();
    return thread;
  }
}
