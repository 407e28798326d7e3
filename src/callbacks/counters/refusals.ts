import type { Refusal } from "../../../generated/operator.ts";

/** A call that was refused. */
export type RefusedCall = Pick<Refusal, "code" | "sender" | "remoteAddress" | "message">;

/** A sample of refused calls that cannot grow, however many there are. */
export interface Refusals {
  add(call: RefusedCall): void;
  /** Last seen first. */
  list(): Refusal[];
}

const MOST_KEPT = 100;

/** Counts refused calls by reason and address; of more than a hundred the longest unseen give way. */
export function createRefusals(now: () => number = Date.now): Refusals {
  // A map keeps the order of insertion, which is that of the last call because each call inserts anew.
  const refusals = new Map<string, Refusal>();
  return {
    add(call) {
      const at = now();
      const key = `${call.code} ${call.sender} ${call.remoteAddress}`;
      const known = refusals.get(key) ?? { ...call, count: 0, firstAt: at, lastAt: at };
      refusals.delete(key);
      refusals.set(key, { ...known, count: known.count + 1, lastAt: at });
      const [longestUnseen] = refusals.keys();
      if (refusals.size > MOST_KEPT && longestUnseen !== undefined) refusals.delete(longestUnseen);
    },
    list: () => [...refusals.values()].reverse(),
  };
}
