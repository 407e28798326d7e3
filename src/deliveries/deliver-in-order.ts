import type { Logger } from "pino";
import { type Follower, type Following, follow } from "../journal/follow.ts";
import type { CommittedEntry, Journal } from "../journal/journal.ts";
import type { CursorFile } from "./cursor-file.ts";

export interface DeliveryOptions {
  journal: Pick<Journal, "readAfter" | "newestPosition" | "onCommit">;
  cursor: CursorFile;
  /** Handles one entry. The next one follows when this resolves. It must not reject. */
  handle(committed: CommittedEntry): Promise<void>;
  log: Pick<Logger, "error">;
}

/** Entries per batch. The cursor is written after each batch, so after a crash up to this many entries are delivered again. */
const BATCH = 100;

/**
 * Delivers the entries of the journal one at a time, in the order of commits, each at least once. The first start begins with the next entry
 * that is appended, later ones where the last one ended.
 */
export async function deliverInOrder({ journal, cursor, handle, log }: DeliveryOptions): Promise<Pick<Following, "close">> {
  const follower = await createDelivery({ journal, cursor, handle });
  return follow(follower, { commits: journal, failureMessage: "after-handlers cannot follow the journal, retrying", log });
}

async function createDelivery({ journal, cursor, handle }: Omit<DeliveryOptions, "log">): Promise<Follower> {
  const newest = await journal.newestPosition();
  // If the journal ends before the cursor, it is not the one that was followed before.
  let followed = Math.min((await cursor.read()) ?? newest, newest);
  await cursor.write(followed);

  return {
    step: async (signal) => {
      const batch = await journal.readAfter(followed, BATCH);
      for (const committed of batch) {
        if (signal.aborted) break;
        await handle(committed);
        followed = committed.position;
      }
      if (batch.length > 0) await cursor.write(followed);
      return batch.length > 0;
    },
    progress: async () => ({ followed, newest: await journal.newestPosition() }),
  };
}
