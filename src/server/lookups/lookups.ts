import type { CounterLookup, RelationLookup } from "../../callbacks/lookups.ts";
import type { Counters } from "../../rules/counters/counters.ts";

/** What rules and handlers of a process ask for, beside lists. Both ask the same ones. */
export interface Lookups {
  counters: CounterLookup;
  relations: RelationLookup;
  /**
   * Counts again what was counted before the start, for half a second at most and then in the background. Rejects if the store of the counters cannot be
   * opened. If nobody calls it, the first count does the same.
   *
   * @param longestWindow The longest window that is counted in, in milliseconds.
   */
  keepCounters(longestWindow: number): Promise<void>;
  /** Resolves if what is counted is stored; rejects with the reason if not. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** The same in the process that has the counters. */
export interface CountingLookups extends Lookups {
  counters: Counters;
}
