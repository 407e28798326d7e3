import type { Clock } from "../../clock.ts";

/** Checks of another process that have not been answered yet, each known by a number. */
export interface PendingChecks {
  /** Calls `send` with the number of a new check. Resolves if it passes; rejects with the problem, or if there is no answer in time. */
  start(send: (check: number) => void): Promise<void>;
  /** Settles a check; `problem` is null if it passed. Checks that have timed out are ignored. */
  settle(check: number, problem: string | null): void;
}

/** `timeout` is in milliseconds. */
export function createPendingChecks(timeout: number, clock: Clock): PendingChecks {
  const pending = new Map<number, (problem: string | null) => void>();
  let started = 0;
  return {
    start: async (send) => {
      started += 1;
      const check = started;
      const { promise, resolve } = Promise.withResolvers<string | null>();
      const cancelTimeout = clock.after(timeout, () => resolve(`no answer in ${timeout} ms`));
      pending.set(check, resolve);
      send(check);
      const problem = await promise;
      cancelTimeout();
      pending.delete(check);
      if (problem !== null) throw new Error(problem);
    },
    settle: (check, problem) => pending.get(check)?.(problem),
  };
}
