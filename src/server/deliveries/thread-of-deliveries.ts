import type { Logger } from "pino";
import { systemClock } from "../../clock.ts";
import type { JournalWriter } from "../../journal/journal.ts";
import { writeForwarded } from "../../log/forwarded-log.ts";
import { startThread, type Thread } from "../../storage/rpc/worker-thread.ts";
import { coalesce } from "./coalesce.ts";
import type { DeliveriesThread, DeliveriesThreadOptions } from "./thread/deliveries-thread.ts";

export interface OpenThreadOptions {
  /** What the thread is given whenever it starts. They may change. */
  options: DeliveriesThreadOptions;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  log: Logger;
}

/** The thread of deliveries at work. */
export interface OpenThread extends Pick<Thread<DeliveriesThread>, "call"> {
  /** Ends what is under way, writes it and ends the thread; what takes too long is cut off, and sent again after the next start. */
  close(): Promise<void>;
}

/** Longer than the thread itself needs, unless its storage does not answer. */
const CLOSE_TIMEOUT_MS = 8000;

/** Starts the thread of deliveries. Rejects if it cannot be opened. */
export async function openThread({ options, commits, log }: OpenThreadOptions): Promise<OpenThread> {
  let isClosing = false;
  const onEnded = (error: Error) => {
    if (!isClosing) log.error({ err: error }, "the thread of deliveries has ended, starting it again");
  };
  const thread = startThread<DeliveriesThread>(import.meta.url, "thread/deliveries-thread", options, onEnded, (line) =>
    writeForwarded(log, String(line)),
  );
  await thread.open();
  const wakes = coalesce(() => thread.call("wake"), systemClock);
  commits.onCommit(wakes.request);
  return {
    call: thread.call,
    close: async () => {
      isClosing = true;
      wakes.stop();
      const timer = setTimeout(thread.interrupt, CLOSE_TIMEOUT_MS);
      await thread.call("close").catch((error) => log.error({ err: error }, "deliveries were not closed in order"));
      clearTimeout(timer);
      await thread.close();
    },
  };
}
