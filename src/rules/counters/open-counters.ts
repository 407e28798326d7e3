import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Followers } from "../../journal/followers.ts";
import type { JournalWriter } from "../../journal/journal.ts";
import { ALWAYS_MINE, type Turn } from "../../journal/turn.ts";
import { boundLog } from "../../log/bounded-log.ts";
import type { CountSource } from "./count-source.ts";
import type { CounterStore } from "./counter-store.ts";
import { type Counters, createCounters } from "./counters.ts";
import { type KeptCounters, keepCounters } from "./keep-counters.ts";

export interface OpenCountersOptions {
  openStore(): Promise<CounterStore>;
  /** Asks for the turn to add to the store. Absent: it is always this instance's. */
  openTurn?(): Promise<Turn>;
  /** Whether other instances record in the same journal, and count for themselves. Default: false. */
  isShared?: boolean;
  journal: CountSource;
  /** Reports that the journal has more entries. */
  commits: Pick<JournalWriter, "onCommit">;
  /** The longest window that may be counted in without saying so by `keep`, in milliseconds. */
  longestWindow: number;
  /** Most values that are kept. */
  limit?: number;
  /** Takes down how far the stored counters are. Absent: nobody reads it. */
  followers?: Followers | undefined;
  log: Logger;
  /** The time in milliseconds since 1970. */
  now?(): number;
}

/** Counters that survive a restart. */
export interface OpenCounters extends Counters {
  /**
   * Opens the store and counts again what was counted before the start. Resolves when that is done, or after half a second while it goes on; rejects if the
   * store cannot be opened. The first count does the same, so that nothing is opened if nobody counts.
   *
   * @param longestWindow The longest window that is counted in, in milliseconds. Without the store, what is older is not read from the journal again.
   */
  keep(longestWindow: number): Promise<void>;
  /** Resolves when everything that was counted before the start is counted again. What cannot be read is tried again; `check` tells why. */
  restored(): Promise<void>;
  /** Resolves if what is counted is stored, or will be when the counters are restored; rejects with the reason if not. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** 100,000 values take about 60 MB if each was counted a few times. */
export const DEFAULT_LIMIT = 100_000;

const RETRY_MS = 1000;

/** A start waits no longer: callbacks that nobody answers are worse than counts that are too low for a moment. */
const RESTORE_WAIT_MS = 500;

/**
 * Opens the counters, before callbacks are accepted: entries of the journal that exist by now are counted from the store and the journal, and later ones
 * as they are evaluated, so none counts twice. The store follows the journal, so what is evaluated but was never recorded is not counted after
 * a restart.
 *
 * If other instances record in the same journal, each counts in its own memory what it evaluates, and adds what the others have recorded some 100 ms later.
 * So a limit of 10 per minute can let a few more through when calls come to several instances at the same time.
 */
export async function openCounters({
  openStore,
  openTurn = async () => ALWAYS_MINE,
  isShared = false,
  journal,
  commits,
  longestWindow,
  limit = DEFAULT_LIMIT,
  followers,
  log,
  now = Date.now,
}: OpenCountersOptions): Promise<OpenCounters> {
  const boundedLog = boundLog(log);
  const counters = createCounters({
    limit,
    onEvicted: (values) => boundedLog.warn({ limit, values }, "too many values are counted, forgetting the least recent"),
  });
  const newest = await journal.newestPosition();
  let keeping: Promise<KeptCounters> | null = null;
  let failure: { error: Error; at: number } | null = null;
  let isClosed = false;

  return {
    ...counters,
    count: (...call) => {
      keepAnyway();
      return counters.count(...call);
    },
    distinct: (...call) => {
      keepAnyway();
      return counters.distinct(...call);
    },
    keep: async (window) => {
      const { restored } = await open(Math.max(window, longestWindow));
      const over = new AbortController();
      await Promise.race([
        restored.catch(() => {}),
        sleep(RESTORE_WAIT_MS, undefined, { ref: false, signal: over.signal }).catch(() => {}),
      ]);
      over.abort();
    },
    restored: async () => (await keeping)?.restored,
    check: async () => {
      if (failure !== null) throw failure.error;
      await (await keeping)?.check();
    },
    close: async () => {
      isClosed = true;
      await (await keeping?.catch(() => null))?.close();
    },
  };

  /** Counting goes on without the store; what is counted then lasts as soon as it can be opened. */
  function keepAnyway(): void {
    if (keeping !== null || isClosed || (failure !== null && now() - failure.at < RETRY_MS)) return;
    open(longestWindow).catch((error) => boundedLog.error({ err: error }, "counters cannot be stored, retrying"));
  }

  function open(window: number): Promise<KeptCounters> {
    keeping ??= openOnce(window).catch((error) => {
      failure = { error, at: now() };
      keeping = null;
      throw error;
    });
    return keeping;
  }

  async function openOnce(window: number): Promise<KeptCounters> {
    const store = await openStore();
    const turn = await openTurn();
    const kept = keepCounters({ store, turn, counters, journal, commits, newest, since: now() - window, isShared, followers, log });
    failure = null;
    return kept;
  }
}
