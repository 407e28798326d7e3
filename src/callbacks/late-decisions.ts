import { type Clock, systemClock } from "../clock.ts";

/** Decisions that are still being made although the fallback has been sent. */
export interface LateDecisions {
  /** Takes what resolves when a late decision is recorded. It must not reject. */
  add(recorded: Promise<void>): void;
  /** Resolves when all of them are recorded, or after this many milliseconds, with the number of those that are not. */
  settled(milliseconds: number): Promise<number>;
}

export function createLateDecisions(clock: Clock = systemClock): LateDecisions {
  const pending = new Set<Promise<void>>();
  return {
    add: (recorded) => {
      pending.add(recorded);
      void recorded.then(() => pending.delete(recorded));
    },
    settled: async (milliseconds) => {
      const { promise: over, resolve } = Promise.withResolvers<void>();
      const cancel = clock.after(milliseconds, resolve);
      await Promise.race([Promise.all(pending), over]);
      cancel();
      return pending.size;
    },
  };
}
