import type { Logger } from "pino";
import { type Follower, type Following, type FollowOptions, follow } from "../journal/follow.ts";
import type { Followers } from "../journal/followers.ts";
import type { CommittedEntry, Journal } from "../journal/journal.ts";
import type { DeliveryCursor, DeliveryCursorStore } from "./cursor.ts";
import { findStart } from "./engine/find-start.ts";

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
 * that is appended, later ones where the last one ended (`findStart`). Of several instances one delivers; when it ends, another one goes on after the last
 * batch that it has written.
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

/** How far this instance is, while it is its turn. */
interface DeliveryState {
  followed: DeliveryCursor;
  written: DeliveryCursor;
}

async function createDelivery({ journal, cursor, handle }: Pick<DeliveryOptions, "journal" | "cursor" | "handle">): Promise<Follower> {
  const { turn } = cursor;
  /** null while another instance delivers. */
  let state = turn.isMine() ? await begin() : null;

  return {
    step: async (signal) => {
      // What was delivered in an earlier turn is not where another instance has ended.
      state = turn.isMine() ? (state ?? (await begin())) : null;
      if (state === null) return "elsewhere";
      const batch = await journal.readAfter(state.followed.position, BATCH);
      const isInterrupted = await deliver(state, batch, signal);
      // Also if the last attempt failed and nothing was delivered since.
      if (state.written !== state.followed && !(await cursor.write(state.followed))) {
        state = null;
        return "elsewhere";
      }
      state.written = state.followed;
      return batch.length > 0 && !isInterrupted;
    },
    progress: async () => {
      const followed = state?.followed ?? (await cursor.read());
      return { followed: followed?.position ?? 0, newest: await journal.newestPosition() };
    },
  };

  /** Resolves with null if another instance delivers by now. */
  async function begin(): Promise<DeliveryState | null> {
    const followed = await findStart(journal, await cursor.read());
    return (await cursor.write(followed)) ? { followed, written: followed } : null;
  }

  /** Resolves with whether it ended before the end of the batch. */
  async function deliver(at: DeliveryState, batch: readonly CommittedEntry[], signal: AbortSignal): Promise<boolean> {
    for (const committed of batch) {
      if (signal.aborted || !turn.isMine() || !(await handle(committed, signal))) return true;
      at.followed = { position: committed.position, entry: committed.entry.id };
    }
    return false;
  }
}
