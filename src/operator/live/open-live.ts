import type { Logger } from "pino";
import { systemClock } from "../../clock.ts";
import type { JournalWriter } from "../../journal/journal.ts";
import { createLazyThread } from "../../storage/rpc/lazy-thread.ts";
import type { FeedSource } from "./feed-source.ts";
import { createHub, type Live } from "./hub.ts";

export interface LiveOptions {
  /** File of the journal, which a writer has created. */
  journalPath: string;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  log: Pick<Logger, "error">;
}

/** Opens the live feed. Its thread starts with the first viewer: many servers have none. */
export function openLive({ journalPath, commits, log }: LiveOptions): Live {
  const thread = createLazyThread<FeedSource>(import.meta.url, "sqlite/feed-thread", { path: journalPath });
  const source: FeedSource = {
    begin: async (request) => (await thread.open()).call("begin", request),
    read: async (request) => (await thread.open()).call("read", request),
    close: () => thread.close((opened) => opened.call("close")),
  };
  return createHub({ source, commits, clock: systemClock, log });
}
