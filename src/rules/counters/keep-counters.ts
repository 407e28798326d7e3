import type { Logger } from "pino";
import { type Following, follow } from "../../journal/follow.ts";
import type { Followers } from "../../journal/followers.ts";
import type { JournalWriter } from "../../journal/journal.ts";
import { inTurn, type Turn } from "../../journal/turn.ts";
import { createCountRecorded, type RecordedCounters } from "./count-recorded.ts";
import type { CountSource } from "./count-source.ts";
import type { CounterStore } from "./counter-store.ts";
import { createStoreFollower } from "./store-follower.ts";

export interface KeepCountersOptions {
  store: CounterStore;
  /** Whose turn it is to add to the store. Closed with the counters. */
  turn: Turn;
  counters: RecordedCounters;
  journal: CountSource;
  /** Reports that the journal has more entries. */
  commits: Pick<JournalWriter, "onCommit">;
  /** Position in the journal up to which nothing is counted yet, because these entries are from before the start. */
  newest: number;
  /** Without what the store has, entries that are older than this time are not read, in milliseconds since 1970. */
  since: number;
  /** Whether other instances count too. */
  isShared: boolean;
  /** Takes down how far the store is. Absent: nobody reads it. */
  followers?: Followers | undefined;
  log: Logger;
}

/** Counters with a store that follows them. */
export interface KeptCounters {
  /** Resolves when everything that was counted before the start is counted again. */
  restored: Promise<void>;
  /** Resolves if what is counted is stored, or will be when the counters are restored; rejects with the reason if not. */
  check(): Promise<void>;
  /** Closes the store as well. */
  close(): Promise<void>;
}

/** What was counted is stored this long after the entry, so that values which are counted often are written once. */
const STORE_INTERVAL_MS = 2000;

/** So soon an instance counts what others have counted, after it has heard of their commits. */
const OTHERS_INTERVAL_MS = 100;

/** Counts again what the entries up to `newest` have counted, then what other instances count, and stores what the journal says was counted. */
export function keepCounters(options: KeepCountersOptions): KeptCounters {
  const { store, turn, journal, commits, isShared, followers, log } = options;
  const closing = new AbortController();
  const restored = Promise.withResolvers<void>();
  const recorded = createCountRecorded({ ...options, signal: closing.signal });
  const counting = follow(
    {
      step: async () => {
        if (recorded.isRestored() && !isShared) return false;
        const isMore = await recorded.step();
        if (recorded.isRestored()) restored.resolve();
        return isMore;
      },
      progress: async () => ({ followed: recorded.position(), newest: await journal.newestPosition() }),
    },
    { commits, interval: OTHERS_INTERVAL_MS, failureMessage: "what was counted before or elsewhere cannot be read, retrying", log },
  );
  const storeOptions = {
    ...{ commits, interval: STORE_INTERVAL_MS, log },
    failureMessage: "counters cannot follow the journal, retrying",
    monitor: followers?.monitor("counters"),
  };
  let storing: Following | undefined;
  void restored.promise.then(() => {
    if (!closing.signal.aborted) storing = follow(inTurn(createStoreFollower(options), turn), storeOptions);
  });

  return {
    restored: restored.promise,
    check: async () => {
      await counting.check();
      await storing?.check();
    },
    close: async () => {
      closing.abort();
      restored.resolve();
      await counting.close();
      // What is not stored is read from the journal at the next start, or by another instance.
      if (turn.isMine()) await storing?.catchUp().catch(() => {});
      await storing?.close();
      await turn.close();
      await store.close();
    },
  };
}
