import type { Logger } from "pino";
import type { Thread } from "../storage/rpc/worker-thread.ts";
import { isId } from "./entry-id.ts";
import { FOLLOW_INTERVAL_MS, follow } from "./follow.ts";
import type { Followers } from "./followers.ts";
import { collectPage } from "./index/collect-page.ts";
import { isHistoryCursor } from "./index/history.ts";
import type { JournalReader, JournalWriter } from "./journal.ts";
import type { EntryFilter } from "./list-query.ts";
import type { Reader } from "./reader.ts";

export interface ReaderOptions {
  /** Reports that there are more entries to index. */
  commits: Pick<JournalWriter, "onCommit">;
  /** Starts the thread that reads the journal. */
  startReader(): Thread<Reader>;
  /** Takes down how far the index is. Absent: nobody reads it. */
  followers?: Followers | undefined;
  log: Pick<Logger, "error" | "info">;
}

/** An index that lacks this many entries was lost. Rebuilding it takes a while, so the log reports it. */
const REBUILD_ENTRIES = 20_000;

const INVALID_CURSOR = "cursor must be the next of a page";

/** Opens a journal, which a writer has created, for reading, and keeps its index up to date. Rejects if that fails. */
export async function openJournalReader({ commits, startReader, followers, log }: ReaderOptions): Promise<JournalReader> {
  const thread = startReader();
  await thread.open();
  const { followed, newest } = await thread.call("progress");
  const index = follow(
    { step: () => thread.call("follow"), progress: () => thread.call("progress") },
    {
      ...{ commits, interval: FOLLOW_INTERVAL_MS, log },
      failureMessage: "index cannot follow the journal, retrying",
      monitor: followers?.monitor("index"),
    },
  );
  if (newest - followed >= REBUILD_ENTRIES) void reportRebuild(newest - followed);
  return {
    list: async (filter, page, options = {}) => {
      if (page.cursor !== undefined && !isId(page.cursor)) throw new RangeError(INVALID_CURSOR);
      if (needsIndex(filter)) await index.catchUp();
      return collectPage(page, (room, cursor) => thread.call("list", { ...options, filter, room, cursor }));
    },
    history: async (filter, page) => {
      if (page.cursor !== undefined && !isHistoryCursor(page.cursor)) throw new RangeError(INVALID_CURSOR);
      await index.catchUp();
      return collectPage(page, (room, cursor) => thread.call("history", { filter, room, cursor }));
    },
    get: (id) => thread.call("get", id),
    readAfter: (position, limit) => thread.call("readAfter", { position, limit }),
    readForEvents: (position, limit) => thread.call("readForEvents", { position, limit }),
    readForRules: (position, limit) => thread.call("readForRules", { position, limit }),
    readQuarantined: async (position, limit) => {
      await index.catchUp();
      return thread.call("readQuarantined", { position, limit });
    },
    readRecoveries: (position, limit) => thread.call("readRecoveries", { position, limit }),
    newestPosition: () => thread.call("newestPosition"),
    catchUp: index.catchUp,
    check: async () => {
      await thread.call("probe");
      await index.check();
    },
    close: async () => {
      await index.close();
      await thread.call("close");
      await thread.close();
    },
  };

  /** Reports no failure: the follower logs it, or the reader was closed. */
  async function reportRebuild(entries: number): Promise<void> {
    log.info({ entries }, "rebuilding the index, filtered lists wait for it");
    await index.catchUp().then(
      () => log.info({ entries }, "index rebuilt"),
      () => {},
    );
  }
}

/** Without a filter, and with one of times and texts only, entries are read from the journal in the order of their ids. */
function needsIndex({ since: _since, until: _until, text: _text, ...others }: EntryFilter): boolean {
  return Object.keys(others).length > 0;
}
