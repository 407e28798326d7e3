import { startThread, type Thread } from "../../storage/rpc/worker-thread.ts";
import type { EventDeriver, EventRequest, EventSlice } from "./event-deriver.ts";

/** Derives events in a thread of its own. */
export interface EventThread {
  /** Takes the first events of the entries that are not read yet. */
  take(request: EventRequest): Promise<EventSlice>;
  close(): Promise<void>;
}

/** The thread starts with the first call: many servers are never asked for events. */
export function openEventThread(): EventThread {
  let opening: Promise<Thread<EventDeriver>> | undefined;
  return {
    take: async (request) => {
      opening ??= open().catch((error) => {
        opening = undefined;
        throw error;
      });
      return (await opening).call("take", request);
    },
    close: async () => (await opening)?.close(),
  };
}

async function open(): Promise<Thread<EventDeriver>> {
  const thread = startThread<EventDeriver>(import.meta.url, "event-deriver", undefined);
  await thread.open();
  return thread;
}
