import type { Logger } from "pino";
import type { JournalWriter } from "./journal.ts";

/** How far what follows the journal has come, in positions of the order of commits. */
export interface Progress {
  followed: number;
  /** Of the journal. */
  newest: number;
}

/** What follows the journal, a moment behind it. */
export interface Tail {
  /** Resolves when every entry committed before the call has been followed; rejects where it cannot be. */
  catchUp(): Promise<void>;
  /** Resolves while following works; rejects with the reason. */
  check(): Promise<void>;
  /** Resolves when the step under way has ended. */
  close(): Promise<void>;
}

export interface TailOptions {
  /** Tells when there is more to follow. */
  commits: Pick<JournalWriter, "onCommit">;
  /** Follows the next entries. Returns whether there may be more. */
  step(): Promise<boolean>;
  place(): Promise<Progress>;
  /** Logged where a step fails. */
  failure: string;
  log: Pick<Logger, "error">;
}

const RETRY_MS = 1000;

/**
 * Pause between two readings of the journal. What many entries change is written once for all of them, so they are taken many at a time; who
 * looks does not wait for it, for that catches up.
 */
export const TAIL_INTERVAL_MS = 500;

/** Follows the journal from now on, step by step after its commits, and again where a step fails. */
export function tailJournal({ commits, step, place, failure: message, log }: TailOptions): Tail {
  let closed = false;
  let failure: Error | null = null;
  let behind = false;
  let following: Promise<void> | null = null;
  let endPause = () => {};
  commits.onCommit(wake);
  wake();

  return {
    catchUp: async () => {
      // What is committed in the meantime is waited for by nobody, who would wait for ever where more comes than can be followed.
      const { newest } = await place();
      while ((await step()) && (await place()).followed < newest);
    },
    check: async () => {
      if (failure !== null) throw failure;
    },
    close: async () => {
      closed = true;
      endPause();
      await following;
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
        const more = await step();
        failure = null;
        behind ||= more;
        if (!more && !closed) await pause();
      } catch (error) {
        failure = error as Error;
        log.error({ err: error }, message);
        setTimeout(wake, RETRY_MS).unref();
      }
    }
    following = null;
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, TAIL_INTERVAL_MS).unref();
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
