import type { StoredEntry } from "../journal/journal.ts";

/** What is called for an entry: the after-handler of its command, or the event handler. */
export type CallKind = "after" | "event";

/** Calls of handlers since the start. */
export interface CallCounts {
  /** Retries included. */
  made: number;
  /** Those of them that threw, rejected or took too long. */
  failed: number;
  /** Callbacks or events that were given up, because retries failed for too long. */
  givenUp: number;
}

/**
 * Calls to make for an entry. Their numbers depend on the entry alone, so that handlers can be replaced between two of them: 0 is its after-handler,
 * 1 is the event handler for its first event.
 */
export interface CallRequest {
  entry: StoredEntry;
  /** Number of the first call. */
  from: number;
  /** Largest number of calls. */
  most: number;
  /** Time that each of them may take, in milliseconds. */
  timeout: number;
}

/** What came of the calls for an entry. */
export interface CallOutcome {
  /** How many calls of the entry need not be made again: those before `from`, and those that succeeded. */
  completed: number;
  /** Whether these are all of the entry's calls. */
  isDone: boolean;
  made: Record<CallKind, number>;
  /** Why the next one of the calls has failed; null if none has. */
  failure: CallFailure | null;
}

/** A call that threw, rejected or took too long. It is text, because it may come from another thread. */
export interface CallFailure {
  kind: CallKind;
  message: string;
  stack: string | undefined;
}

/** Calls a program's after-handlers and its event handler, in this thread or in another. */
export interface HandlerCaller {
  /** Whether there may be calls of this kind for the entry. */
  concerns(entry: StoredEntry, kind: CallKind): boolean;
  /** Makes calls, one at a time, until one fails or some time has passed. Rejects if no handler can be called at all. */
  call(request: CallRequest): Promise<CallOutcome>;
}
