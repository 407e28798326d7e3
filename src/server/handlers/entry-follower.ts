import type { Logger } from "pino";
import type { DeliveryCursorStore } from "../../deliveries/cursor.ts";
import { createEntryDelivery } from "../../deliveries/deliver-entry.ts";
import { type DeliveryOptions, deliverInOrder } from "../../deliveries/deliver-in-order.ts";
import type { CallCounts, CallKind, HandlerCaller } from "../../deliveries/handler-caller.ts";
import type { Following } from "../../journal/follow.ts";
import type { Followers } from "../../journal/followers.ts";
import type { JournalReader, JournalWriter } from "../../journal/journal.ts";

/** Follows the journal for handlers that can be replaced. */
export interface EntryFollower {
  /**
   * Uses these handlers from the next call on; null: nothing is called, and the cursor stays where it is. Rejects if the cursor cannot be read;
   * then nothing is called.
   */
  use(caller: HandlerCaller | null): Promise<void>;
  counts(): Record<CallKind, CallCounts>;
  /** Resolves if the journal is followed, or need not be; rejects with the reason if it cannot be. */
  check(): Promise<void>;
  /** Resolves when the call in progress has ended. */
  close(): Promise<void>;
}

export interface EntryFollowerOptions {
  journal: Pick<JournalReader, "readAfter" | "newestPosition">;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  /** Opens how far entries were delivered, when there are handlers: an instance without them leaves the turn to others. */
  openCursor(): Promise<DeliveryCursorStore>;
  /** Takes down how far the calls are. Absent: nobody reads it. */
  followers?: Followers | undefined;
  log: Logger;
}

export const NO_CALLS: Readonly<Record<CallKind, CallCounts>> = {
  after: { made: 0, failed: 0, givenUp: 0 },
  event: { made: 0, failed: 0, givenUp: 0 },
};

export function createEntryFollower({ journal, commits, openCursor, followers, log }: EntryFollowerOptions): EntryFollower {
  let caller: HandlerCaller | null = null;
  let wake = () => {};
  let following: Promise<Pick<Following, "check" | "close">> | null = null;
  const { deliver, counts } = createEntryDelivery({ caller: () => caller, log });
  const followed: DeliveryOptions["journal"] = {
    readAfter: journal.readAfter,
    newestPosition: journal.newestPosition,
    onCommit: (listener) => {
      wake = listener;
      commits.onCommit(listener);
    },
  };

  return {
    use: async (next) => {
      caller = next;
      // Without handlers there is no cursor: the first ones begin with the next callback.
      if (next !== null) following ??= begin();
      await following?.catch((error) => {
        [caller, following] = [null, null];
        throw error;
      });
      wake();
    },
    counts,
    check: async () => (await following)?.check(),
    close: async () => (await following)?.close(),
  };

  async function begin(): Promise<Pick<Following, "check" | "close">> {
    const cursor = await openCursor();
    try {
      const { check, close } = await deliverInOrder({ journal: followed, cursor, handle: deliver, followers, log });
      return {
        check,
        close: async () => {
          await close();
          await cursor.close();
        },
      };
    } catch (error) {
      await cursor.close();
      throw error;
    }
  }
}
