import type { Logger } from "pino";
import { follow } from "../../journal/follow.ts";
import type { Followers } from "../../journal/followers.ts";
import type { JournalWriter } from "../../journal/journal.ts";
import { oneAtATime } from "../../journal/one-at-a-time.ts";
import { type CountSource, findStart, toCounted } from "./count-source.ts";
import type { CounterStore } from "./counter-store.ts";
import type { Counters } from "./counters.ts";

export interface KeepCountersOptions {
  store: CounterStore;
  counters: Pick<Counters, "restore">;
  journal: CountSource;
  /** Reports that the journal has more entries. */
  commits: Pick<JournalWriter, "onCommit">;
  /** Position in the journal up to which nothing is counted yet, because these entries are from before the start. */
  newest: number;
  /** Without what the store has, entries that are older than this time are not read, in milliseconds since 1970. */
  since: number;
  /** Takes down how far the store is. Absent: nobody reads it. */
  followers?: Followers | undefined;
  log: Logger;
}

/** Counters with a store that follows them. */
export interface KeptCounters {
  /** Resolves when everything that was counted before the start is counted again; rejects if the journal or the store cannot be read. */
  restored: Promise<void>;
  /** Resolves if what is counted is stored, or will be when the counters are restored; rejects with the reason if not. */
  check(): Promise<void>;
  /** Closes the store as well. */
  close(): Promise<void>;
}

const ENTRIES_PER_STEP = 2000;
const ROWS_PER_PAGE = 2000;

/** What was counted is stored this long after the entry, so that values which are counted often are written once. */
const FOLLOW_INTERVAL_MS = 2000;

/** Counts again what the entries up to `newest` have counted, and stores what the journal says was counted, then and later. */
export async function keepCounters({
  store,
  counters,
  journal,
  commits,
  newest,
  since,
  followers,
  log,
}: KeepCountersOptions): Promise<KeptCounters> {
  let position = await startOf(store, journal, { newest, since });
  let following: ReturnType<typeof follow> | undefined;
  const closing = new AbortController();
  // The end of the server asks for a step, perhaps while another one is taken.
  const takeStep = oneAtATime(step);
  const restored = restore();
  // Whoever does not wait for it learns of the failure by `check`.
  let restoreFailure: Error | null = null;
  restored.catch((error) => {
    restoreFailure = error;
    log.error({ err: error }, "counters could not be restored");
  });

  return {
    restored,
    check: async () => {
      if (restoreFailure !== null) throw restoreFailure;
      await following?.check();
    },
    close: async () => {
      closing.abort();
      await restored.catch(() => {});
      // What is not stored is read from the journal at the next start.
      await following?.catchUp().catch(() => {});
      await following?.close();
      await store.close();
    },
  };

  async function restore(): Promise<void> {
    while (position < newest && !closing.signal.aborted) await step(newest);
    for (let cursor: string | undefined, isMore = true; isMore && !closing.signal.aborted; ) {
      const { items, next } = await store.list({ limit: ROWS_PER_PAGE, ...(cursor !== undefined && { cursor }) });
      items.forEach(counters.restore);
      cursor = next ?? undefined;
      isMore = next !== null;
    }
    if (closing.signal.aborted) return;
    following = follow(
      {
        step: () => takeStep(Number.POSITIVE_INFINITY),
        progress: async () => ({ followed: position, newest: await journal.newestPosition() }),
      },
      {
        ...{ commits, interval: FOLLOW_INTERVAL_MS, log },
        failureMessage: "counters cannot follow the journal, retrying",
        monitor: followers?.monitor("counters"),
      },
    );
  }

  /** Stores what the next entries up to a position have counted. Resolves with whether there may be more. */
  async function step(through: number): Promise<boolean> {
    const part = await journal.readForRules(position, ENTRIES_PER_STEP);
    const end = Math.min(part.through, through);
    if (end === position) return false;
    const counted = part.entries.filter((entry) => entry.position <= end).flatMap(toCounted);
    position = await store.apply(counted, { after: position, through: end });
    return true;
  }
}

/** Returns the position after which the journal has to be read. A store that is new, or that followed another journal, begins with the window. */
async function startOf(store: CounterStore, journal: CountSource, { newest, since }: { newest: number; since: number }): Promise<number> {
  const position = await store.position();
  if (position !== null && position <= newest) return position;
  const start = await findStart(journal, newest, since);
  await store.reset(start);
  return start;
}
