import type { Logger } from "pino";
import { type Follower, type Following, type FollowOptions, follow } from "../journal/follow.ts";
import type { Followers } from "../journal/followers.ts";
import type { CommittedEntry, Journal } from "../journal/journal.ts";
import type { DeliveryCursorStore } from "./cursor.ts";
import { findStart } from "./find-start.ts";

export interface DeliveryOptions {
  journal: Pick<Journal, "readAfter" | "newestPosition" | "onCommit">;
  cursor: DeliveryCursorStore;
  /** Handles one entry. Resolves with whether the next one may follow; if not, the same entry is handled again at the next commit or start. */
  handle(committed: CommittedEntry, signal: AbortSignal): Promise<boolean>;
  /** Takes down how far the deliveries are. Absent: nobody reads it. */
  followers?: Followers | undefined;
  log: Pick<Logger, "error">;
  /** Pauses before a retry. A test can replace it. */
  sleep?: FollowOptions["sleep"];
}

/** Entries per batch. The cursor is written after each batch, so after a crash up to this many entries are delivered again. */
const BATCH = 100;

/**
 * Delivers the entries of the journal one at a time, in the order of commits, each at least once. The first start begins with the next entry
 * that is appended, later ones where the last one ended (`findStart`).
 */
export async function deliverInOrder({
  journal,
  cursor,
  handle,
  followers,
  log,
  sleep,
}: DeliveryOptions): Promise<Pick<Following, "check" | "close">> {
  const follower = await createDelivery({ journal, cursor, handle });
  return follow(follower, {
    commits: journal,
    failureMessage: "after-handlers cannot follow the journal, retrying",
    monitor: followers?.monitor("after-handlers"),
    log,
    ...(sleep !== undefined && { sleep }),
  });
}

async function createDelivery({ journal, cursor, handle }: Pick<DeliveryOptions, "journal" | "cursor" | "handle">): Promise<Follower> {
  let followed = await findStart(journal, await cursor.read());
  await cursor.write(followed);
  let written = followed;

  return {
    step: async (signal) => {
      const batch = await journal.readAfter(followed.position, BATCH);
      let isInterrupted = false;
      for (const committed of batch) {
        isInterrupted = signal.aborted || !(await handle(committed, signal));
        if (isInterrupted) break;
        followed = { position: committed.position, entry: committed.entry.id };
      }
      // Also if the last attempt failed and nothing was delivered since.
      if (written !== followed) await cursor.write(followed);
      written = followed;
      return batch.length > 0 && !isInterrupted;
    },
    progress: async () => ({ followed: followed.position, newest: await journal.newestPosition() }),
  };
}
