import { errorOf, type RpcResult } from "./protocol.ts";

/** Calls that wait for their replies. Replies arrive in the order of the calls. */
export interface PendingCalls {
  /** Resolves with the result of the call, whose type only the caller knows. */
  add(): Promise<never>;
  /** Settles the oldest call. */
  settle(outcome: RpcResult): void;
  rejectAll(error: Error): void;
  isEmpty(): boolean;
  /** Resolves when no call is pending. */
  settled(): Promise<void>;
}

interface PendingCall {
  resolve(result: never): void;
  reject(error: unknown): void;
}

export function createPendingCalls(): PendingCalls {
  const pending: PendingCall[] = [];
  const onSettled: Array<() => void> = [];
  const isEmpty = () => pending.length === 0;
  return {
    add: () => new Promise((resolve, reject) => pending.push({ resolve, reject })),
    settle,
    rejectAll: (error) => {
      while (!isEmpty()) settle({ error });
    },
    isEmpty,
    settled: () => (isEmpty() ? Promise.resolve() : new Promise((resolve) => onSettled.push(resolve))),
  };

  function settle(outcome: RpcResult): void {
    const call = pending.shift();
    if ("error" in outcome) call?.reject(errorOf(outcome));
    // The procedure that was called returned this.
    else call?.resolve(outcome.result as never);
    if (isEmpty()) for (const resolve of onSettled.splice(0)) resolve();
  }
}
