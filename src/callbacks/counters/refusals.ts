import type { Refusal } from "../../../generated/operator.ts";

/** A call that was refused. */
export type RefusedCall = Pick<Refusal, "code" | "sender" | "remoteAddress" | "message">;

/** A bounded sample of refused calls. */
export interface Refusals {
  add(call: RefusedCall): void;
  /** Most recent first. */
  list(): Refusal[];
}

const MOST_KEPT = 100;

/** Counts refused calls by reason and address. Keeps a hundred; the least recent is evicted. */
export function createRefusals(now: () => number = Date.now): Refusals {
  // A map keeps the order of insertion. Each call is inserted again, so this is the order of the last calls.
  const refusals = new Map<string, Refusal>();
  return {
    add(call) {
      const at = now();
      const key = `${call.code} ${call.sender} ${call.remoteAddress}`;
      const known = refusals.get(key) ?? { ...call, count: 0, firstAt: at, lastAt: at };
      refusals.delete(key);
      refusals.set(key, { ...known, count: known.count + 1, lastAt: at });
      const [leastRecent] = refusals.keys();
      if (refusals.size > MOST_KEPT && leastRecent !== undefined) refusals.delete(leastRecent);
    },
    list: () => [...refusals.values()].reverse(),
  };
}
