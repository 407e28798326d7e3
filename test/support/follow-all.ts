import type { FollowStep } from "../../src/journal/follow.ts";

/** Steps are few in tests. A follower that never gets ahead fails instead of running forever. */
const MOST_STEPS = 1000;

/** Takes steps until the follower says that there is no more to do. */
export function followAll({ follow }: { follow(): FollowStep }): void {
  for (let steps = 0; follow() === true; steps += 1)
    if (steps === MOST_STEPS) throw new Error(`there is more to do after ${MOST_STEPS} steps`);
}
