import type { Logger } from "pino";
import type { CommittedEntry, Journal } from "../journal/journal.ts";
import type { CursorFile } from "./cursor-file.ts";

/** What following takes. */
export interface FollowOptions {
  journal: Pick<Journal, "readAfter" | "newestPosition" | "onCommit">;
  position: CursorFile;
  /** Takes one entry and resolves when the next may come. Never rejects. */
  take(committed: CommittedEntry): Promise<void>;
  log: Logger;
}

/** Entries that are read at once, and that come again where the process dies before it has noted its position. */
const BATCH = 100;

const RETRY_MS = 1000;

/**
 * Hands over the entries of the journal one after the other, in the order of commits, each once at least: from the next entry on at the first
 * start, and later from where it was left.
 */
export async function deliverInOrder({ journal, position, take, log }: FollowOptions): Promise<{ close(): Promise<void> }> {
  const newest = await journal.newestPosition();
  // A journal that is behind the position is another one than was followed.
  let at = Math.min((await position.read()) ?? newest, newest);
  await position.write(at);
  let closed = false;
  let behind = true;
  let following: Promise<void> | null = null;
  journal.onCommit(wake);
  wake();
  return {
    close: async () => {
      closed = true;
      await following;
    },
  };

  function wake(): void {
    behind = true;
    if (!closed) following ??= follow();
  }

  async function follow(): Promise<void> {
    try {
      while (behind && !closed) {
        behind = false;
        await takeBatch();
      }
    } catch (error) {
      log.error({ err: error }, "after-handlers do not follow the journal; trying again");
      setTimeout(wake, RETRY_MS).unref();
    }
    // In the same turn as the end of the loop, so that no commit goes unheard between the two.
    following = null;
  }

  async function takeBatch(): Promise<void> {
    const batch = await journal.readAfter(at, BATCH);
    if (batch.length === 0) return;
    behind = true;
    for (const committed of batch) {
      if (closed) break;
      await take(committed);
      at = committed.position;
    }
    await position.write(at);
  }
}
