import { setImmediate as nextTurn, setTimeout as sleepInSystem } from "node:timers/promises";
import type { Logger } from "pino";
import type { CommittedEntry, StoredEntry } from "../journal/journal.ts";
import { boundLog } from "../log/bounded-log.ts";
import type { CallCounts, CallFailure, CallKind, CallOutcome, HandlerCaller } from "./handler-caller.ts";

/** Delivers entries to a program's handlers. */
export interface EntryDelivery {
  /**
   * Makes the calls for an entry, and again if they fail. Resolves with true when nothing more is to be done for it, and with false if it
   * was interrupted: because `signal` was aborted, or because nothing is called at present. Rejects if the handlers cannot be called at all.
   */
  deliver(committed: CommittedEntry, signal: AbortSignal): Promise<boolean>;
  counts(): Record<CallKind, CallCounts>;
}

export interface EntryDeliveryOptions {
  /** The handlers as they are now; null if nothing is called. They may change between two calls. */
  caller(): HandlerCaller | null;
  log: Logger;
  /** Resolves after some milliseconds, or as soon as `signal` is aborted. A test can replace it. */
  sleep?(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Pauses before the retries of a call, in milliseconds. The next entry waits, because entries are delivered in order. */
const RETRY_PAUSES_MS = [100, 1000, 10_000];

/** How far the calls for an entry have come. */
interface Progress {
  completed: number;
  /** How often the next call has failed. */
  failures: number;
}

const NAMES: Readonly<Record<CallKind, string>> = { after: "after-handler", event: "onEvent" };

export function createEntryDelivery({ caller, log, sleep = sleepUnlessAborted }: EntryDeliveryOptions): EntryDelivery {
  const counts: Record<CallKind, CallCounts> = {
    after: { made: 0, failed: 0, givenUp: 0 },
    event: { made: 0, failed: 0, givenUp: 0 },
  };
  const boundedLog = boundLog(log);

  return {
    deliver: async ({ entry }, signal) => {
      if (caller()?.concerns(entry) === false) return true;
      let progress: Progress = { completed: 0, failures: 0 };
      while (!signal.aborted) {
        const outcome = await call(entry, progress);
        if (outcome === undefined) return false;
        if (outcome.isDone) return true;
        progress = await proceed(entry, progress, outcome, signal);
      }
      return false;
    },
    counts: () => structuredClone(counts),
  };

  async function call(entry: StoredEntry, { completed, failures }: Progress): Promise<CallOutcome | undefined> {
    // After a failure one call at a time, so that it is certain which one fails.
    const outcome = await caller()?.call({ entry, from: completed, most: failures === 0 ? Number.MAX_SAFE_INTEGER : 1 });
    counts.after.made += outcome?.made.after ?? 0;
    counts.event.made += outcome?.made.event ?? 0;
    return outcome;
  }

  /** Resolves with where the next calls begin, after the pause that a retry needs. */
  async function proceed(
    entry: StoredEntry,
    before: Progress,
    { completed, failure }: CallOutcome,
    signal: AbortSignal,
  ): Promise<Progress> {
    const failures = completed > before.completed ? 0 : before.failures;
    if (failure === null) {
      await nextTurn();
      return { completed, failures };
    }
    counts[failure.kind].failed += 1;
    const retryIn = RETRY_PAUSES_MS[failures];
    report(entry, failure, failures + 1, retryIn);
    if (retryIn === undefined) {
      counts[failure.kind].givenUp += 1;
      return { completed: completed + 1, failures: 0 };
    }
    await sleep(retryIn, signal);
    return { completed, failures: failures + 1 };
  }

  function report({ id, sender, command }: StoredEntry, { kind, message, stack }: CallFailure, attempts: number, retryIn?: number): void {
    const fields = { err: Object.assign(new Error(message), { stack }), sender, command, entry: id, attempts };
    if (retryIn === undefined) boundedLog.error(fields, `${NAMES[kind]} failed, given up`);
    else boundedLog.warn({ ...fields, retryIn }, `${NAMES[kind]} failed, trying again`);
  }
}

/** Does not keep the process alive. */
async function sleepUnlessAborted(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleepInSystem(milliseconds, undefined, { signal, ref: false }).catch(() => {});
}
