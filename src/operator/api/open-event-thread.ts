import type { StoredEntry } from "../../journal/journal.ts";
import type { EntryInterpretation } from "../../senders/interpret-entry.ts";
import { createLazyThread } from "../../storage/rpc/lazy-thread.ts";
import type { EventDeriver, EventRequest, EventSlice } from "./event-deriver.ts";

/** Derives events in a thread of its own. */
export interface EventThread {
  /** Takes the first events of the entries that are not read yet. */
  take(request: EventRequest): Promise<EventSlice>;
  /** What follows from an entry and from its reply. */
  interpret(entry: StoredEntry): Promise<EntryInterpretation>;
  close(): Promise<void>;
}

/** The thread starts with the first call: many servers are never asked for events. */
export function openEventThread(): EventThread {
  const lazy = createLazyThread<EventDeriver>(import.meta.url, "event-deriver", undefined);
  return {
    take: async (request) => (await lazy.open()).call("take", request),
    interpret: async (entry) => (await lazy.open()).call("interpret", entry),
    close: () => lazy.close(),
  };
}
