import type { Statistics } from "../../../generated/operator.ts";
import type { CallCounts, CallKind } from "../../deliveries/handler-caller.ts";

/** The handlers of a server, for operators. */
export interface HandlersAdmin {
  state(): HandlersState;
  /** Resolves if after-handlers and the event handler are called; rejects with the reason if they cannot be. */
  check(): Promise<void>;
}

export interface HandlersState {
  /** The handlers module in use; null if a program has passed its handlers. */
  module: LoadedHandlers | null;
  calls: Readonly<Record<CallKind, CallCounts>>;
}

export interface LoadedHandlers {
  path: string;
  /** Changes with the content of its files. */
  version: string;
  /** In milliseconds since 1970. */
  loadedAt: number;
  /** Why the files as they are now are not in use; null if they are. */
  failure: HandlersFailure | null;
}

export interface HandlersFailure {
  /** When they were refused, in milliseconds since 1970. */
  at: number;
  message: string;
}

const NONE: CallCounts = { made: 0, failed: 0, givenUp: 0 };

/** What statistics say about handlers; `handlers` is null if there are none. */
export function countCalls(handlers: HandlersAdmin | null): Statistics["handlers"] {
  const { module = null, calls = { after: NONE, event: NONE } } = handlers?.state() ?? {};
  return {
    loadedAt: module?.loadedAt ?? null,
    version: module?.version ?? null,
    failure: module?.failure?.message ?? null,
    after: { ...calls.after },
    events: { ...calls.event },
  };
}
