import fc from "fast-check";

/** What goes wrong in a round. */
export const FAULTS = ["imhook", "receiver", "kafka", "nats", "answers", "together"] as const;

export type Fault = (typeof FAULTS)[number];

/** One round. */
export interface Plan {
  fault: Fault;
  /** Callbacks that are acknowledged before it. */
  acknowledged: number;
  /** How long it lasts, in milliseconds. */
  lasts: number;
  /** Of a hundred requests, how many the receiver answers badly in the meantime. */
  badAnswers: number;
}

const MOST_ACKNOWLEDGED = 400;
const MOST_MILLISECONDS = 1500;

/** The plans of all rounds, by turns for each fault, the same for the same seed. */
export function plansOf(rounds: number, seed: number): Plan[] {
  // Without noBias it prefers the ends.
  const share = fc.noBias(fc.double({ min: 0, max: 1, noNaN: true }));
  return fc.sample(fc.tuple(share, share, share), { seed, numRuns: rounds }).map(([acknowledged, lasts, badAnswers], round) => ({
    fault: FAULTS[round % FAULTS.length] ?? "imhook",
    acknowledged: 1 + Math.floor(acknowledged * MOST_ACKNOWLEDGED),
    lasts: Math.floor(lasts * MOST_MILLISECONDS),
    badAnswers: 10 + Math.floor(badAnswers * 90),
  }));
}
