import fc from "fast-check";

/** What imhook is in the middle of when it is killed. */
export const STAGES = ["first callbacks", "under load", "following", "stopping", "starting"] as const;

export type Stage = (typeof STAGES)[number];

/** How a round ends. */
export interface Plan {
  stage: Stage;
  /** Callbacks that are acknowledged before. */
  acknowledged: number;
  /** Between that and the kill. */
  delayMilliseconds: number;
}

const MOST: Record<Stage, { acknowledged: number; delayMilliseconds: number }> = {
  "first callbacks": { acknowledged: 30, delayMilliseconds: 3 },
  "under load": { acknowledged: 1500, delayMilliseconds: 20 },
  // The follower of the journal pauses for 50 ms between two readings.
  following: { acknowledged: 600, delayMilliseconds: 80 },
  stopping: { acknowledged: 600, delayMilliseconds: 60 },
  // Of a start that comes after a kill under load.
  starting: { acknowledged: 300, delayMilliseconds: 1500 },
};

/** The plans of all rounds, by turns for each stage, the same for the same seed. */
export function plansOf(rounds: number, seed: number): Plan[] {
  // Without noBias it prefers the ends.
  const share = fc.noBias(fc.double({ min: 0, max: 1, noNaN: true }));
  const shares = fc.sample(fc.tuple(share, share), { seed, numRuns: rounds });
  return shares.map(([acknowledged, delay], round) => {
    const stage = STAGES[round % STAGES.length] ?? "under load";
    const most = MOST[stage];
    return {
      stage,
      acknowledged: 1 + Math.floor(acknowledged * most.acknowledged),
      delayMilliseconds: Math.floor(delay * most.delayMilliseconds),
    };
  });
}
