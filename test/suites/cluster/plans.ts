import fc from "fast-check";
import type { Fault } from "./fault.ts";

/** How a round goes. */
export interface Plan {
  fault: Fault;
  /** Under load, before the fault. */
  delayMilliseconds: number;
  /** How long the fault lasts, unless it lasts as long as it wants. */
  holdMilliseconds: number;
  /** Seed of what the fault draws. */
  seed: number;
}

const MOST_DELAY_MS = 1500;
const LEAST_HOLD_MS = 300;
const MOST_HOLD_MS = 4000;

/** The plans of all rounds: every fault by turns, in an order that is drawn. The same for the same seed. */
export function plansOf(faults: readonly Fault[], rounds: number, seed: number): Plan[] {
  const turns = Math.ceil(rounds / faults.length);
  const all = [...faults];
  const order = fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), { seed, numRuns: turns }).flat();
  // Without noBias it prefers the ends.
  const share = fc.noBias(fc.double({ min: 0, max: 1, noNaN: true }));
  const draws = fc.sample(fc.tuple(share, share, fc.noBias(fc.nat())), { seed, numRuns: rounds });
  return order.slice(0, rounds).map((fault, round) => {
    const [delay, hold, own] = draws[round] ?? [0, 0, 0];
    return {
      fault,
      delayMilliseconds: Math.floor(delay * MOST_DELAY_MS),
      holdMilliseconds: fault.lasts ?? Math.floor(LEAST_HOLD_MS + hold * (MOST_HOLD_MS - LEAST_HOLD_MS)),
      seed: own,
    };
  });
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  const drawn = fc.sample(fc.noBias(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), { seed, numRuns: 100 });
  let taken = 0;
  return function random() {
    taken += 1;
    return drawn[taken % drawn.length] ?? 0;
  };
}
