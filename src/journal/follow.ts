import { setTimeout as sleepInSystem } from "node:timers/promises";
import type { Logger } from "pino";
import type { MonitorFollower, Progress } from "./followers.ts";
import type { JournalWriter } from "./journal.ts";

/** Whether there may be more to process. `elsewhere`: another instance does it, and this one has done nothing. */
export type FollowStep = boolean | "elsewhere";

/** Something that is built from the journal, entry by entry. It stores its own position, durably and together with what it has built. */
export interface Follower {
  /** Processes the next entries. May end early once `signal` is aborted. */
  step(signal: AbortSignal): Promise<FollowStep>;
  progress(): Promise<Progress>;
}

/** A follower at work. */
export interface Following {
  /** Resolves when every entry committed before the call has been processed; rejects if a step fails. Anything else there is to do follows. */
  catchUp(): Promise<void>;
  /** Resolves if the last step succeeded; rejects with its error if it failed. */
  check(): Promise<void>;
  /** Resolves when the current step has ended. No other step follows. */
  close(): Promise<void>;
}

export interface FollowOptions {
  /** Reports that there may be more entries. */
  commits: Pick<JournalWriter, "onCommit">;
  /** Shortest time between two steps of a follower that has caught up, in milliseconds. Default: 0. */
  interval?: number;
  /** Logged when a step fails. */
  failureMessage: string;
  log: Pick<Logger, "error">;
  /** Takes the follower down, so that its lag can be read. Absent: nobody reads it. */
  monitor?: MonitorFollower | undefined;
  /** Resolves after some milliseconds, or as soon as `signal` is aborted. A test can replace it. */
  sleep?(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Time until the next step after one that failed, or that another instance had to take. */
const RETRY_MS = 1000;

/** Time between two looks at how far another instance is, while somebody waits for it. */
const ELSEWHERE_MS = 50;

/** Time between two looks whether this instance has to go on in place of another one, which may have died with work left. */
const SUCCESSION_MS = 1000;

/**
 * Interval of the index and the relations, in milliseconds. The more entries a step has, the less is written: a page that several of them
 * change is written once. Readers do not wait for the interval, because they call `catchUp`.
 */
export const FOLLOW_INTERVAL_MS = 500;

/**
 * Runs the follower: steps through the entries that are there, then takes a step after each commit. A step that fails is logged, once
 * for the same reason, and retried after a second. While another instance follows, it asks each second whether it is its turn.
 */
export function follow(
  follower: Follower,
  { commits, interval = 0, failureMessage, log, monitor, sleep = sleepUnlessAborted }: FollowOptions,
): Following {
  const closing = new AbortController();
  let failure: Error | null = null;
  let failures = 0;
  let isBehind = false;
  let running: Promise<void> | null = null;
  const endMonitoring = monitor?.({ progress: follower.progress, failures: () => failures, isFailing: () => failure !== null });
  commits.onCommit(wake);
  wake();

  return {
    catchUp: async () => {
      // Do not wait for commits made after the call; under sustained load this would never return.
      const { newest } = await follower.progress();
      let isMore = await follower.step(closing.signal);
      while (isMore !== false && (await follower.progress()).followed < newest && !closing.signal.aborted) {
        if (isMore === "elsewhere") await sleep(ELSEWHERE_MS, closing.signal);
        isMore = await follower.step(closing.signal);
      }
      // The caller does not wait for the rest.
      if (isMore === true) wake();
    },
    check: async () => {
      if (failure !== null) throw failure;
    },
    close: async () => {
      endMonitoring?.();
      closing.abort();
      await running;
    },
  };

  function wake(): void {
    isBehind = true;
    if (!closing.signal.aborted) running ??= run();
  }

  async function run(): Promise<void> {
    while (isBehind && !closing.signal.aborted) {
      isBehind = false;
      const pause = await stepOrRetry();
      if (pause > 0 && !closing.signal.aborted) await sleep(pause, closing.signal);
    }
    // In the same turn as the end of the loop, so that no commit is missed in between.
    running = null;
  }

  /** Returns how many milliseconds to wait before the next step. */
  async function stepOrRetry(): Promise<number> {
    try {
      const isMore = await follower.step(closing.signal);
      failure = null;
      isBehind ||= isMore !== false;
      if (isMore === "elsewhere") return Math.max(interval, SUCCESSION_MS);
      return isMore ? 0 : interval;
    } catch (error) {
      const { message } = error as Error;
      if (failure?.message !== message) log.error({ err: error }, failureMessage);
      failure = error as Error;
      failures += 1;
      isBehind = true;
      return RETRY_MS;
    }
  }
}

/** Does not keep the process alive. */
async function sleepUnlessAborted(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleepInSystem(milliseconds, undefined, { signal, ref: false }).catch(() => {});
}
