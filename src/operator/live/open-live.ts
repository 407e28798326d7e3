import type { Logger } from "pino";
import { systemClock } from "../../clock.ts";
import type { JournalWriter } from "../../journal/journal.ts";
import { createLazyThread, type LazyThread } from "../../storage/rpc/lazy-thread.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import type { FeedSource } from "./feed-source.ts";
import { createHub, type Live } from "./hub.ts";

/** Where the journal is. */
export type LiveLocation = { path: string } | { database: DatabaseSettings };

export interface LiveOptions {
  /** The journal, which a writer has created: a file or a database. */
  location: LiveLocation;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  log: Pick<Logger, "error">;
}

/** Opens the live feed. Its thread starts with the first viewer: many servers have none. */
export function openLive({ location, commits, log }: LiveOptions): Live {
  const thread = createFeedThread(location);
  const source: FeedSource = {
    begin: async (request) => (await thread.open()).call("begin", request),
    read: async (request) => (await thread.open()).call("read", request),
    close: () => thread.close((opened) => opened.call("close")),
  };
  return createHub({ source, commits, clock: systemClock, log });
}

function createFeedThread(location: LiveLocation): LazyThread<FeedSource> {
  if ("database" in location) return createLazyThread(import.meta.url, "postgres/feed-thread", location.database);
  return createLazyThread(import.meta.url, "sqlite/feed-thread", location);
}
