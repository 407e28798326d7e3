import type { Logger } from "pino";
import type { JournalWriter } from "../journal/journal.ts";
import { startThread } from "../sqlite/thread.ts";
import type { Relations } from "./relations.ts";
import type { Follower } from "./sqlite/follower.ts";
import { isCursor } from "./sqlite/relation-cursor.ts";

/** Where the relations are kept and what they follow. */
export interface RelationsOptions {
  path: string;
  /** File of the journal. */
  journalPath: string;
  /** Tells when there is more to follow. */
  commits: Pick<JournalWriter, "onCommit">;
  log: Logger;
}

const RETRY_MS = 1000;

/** Pause between two readings of the journal: waking a thread costs more than applying an entry, so entries are taken many at a time. */
const PAUSE_MS = 50;

/** Opens the relations and begins to follow the journal from where it was left. */
export async function openRelations({ path, journalPath, commits, log }: RelationsOptions): Promise<Relations> {
  const thread = startThread<Follower>(import.meta.url, "sqlite/follower", { path, journalPath });
  await thread.open();
  const loss = await thread.call("beginAnewWhereAhead");
  if (loss !== null) log.warn(loss, "the journal ends before what the relations have followed: entries are lost; relations begin anew");
  let closed = false;
  let failure: Error | null = null;
  let behind = false;
  let following: Promise<void> | null = null;
  let endPause = () => {};
  commits.onCommit(wake);
  wake();

  return {
    list: async (filter, page) => {
      if (page.cursor !== undefined && !isCursor(page.cursor)) throw new RangeError("cursor must be the next of a page");
      return thread.call("list", { filter, page });
    },
    caughtUp: async () => {
      let more = true;
      while (more) more = await thread.call("follow");
    },
    check: async () => {
      if (failure !== null) throw failure;
    },
    close: async () => {
      closed = true;
      endPause();
      await following;
      await thread.call("close");
      await thread.close();
    },
  };

  function wake(): void {
    behind = true;
    if (!closed) following ??= follow();
  }

  async function follow(): Promise<void> {
    while (behind && !closed) {
      behind = false;
      try {
        const more = await thread.call("follow");
        failure = null;
        behind ||= more;
        if (!more) await pause();
      } catch (error) {
        failure = error as Error;
        log.error({ err: error }, "relations do not follow the journal; trying again");
        setTimeout(wake, RETRY_MS).unref();
      }
    }
    following = null;
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PAUSE_MS).unref();
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
