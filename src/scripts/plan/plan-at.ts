import type { Costs } from "./costs.ts";
import { type LoadProfile, type Plan, planFor } from "./plan.ts";

/** A load and what it takes. */
export interface Planned {
  profile: LoadProfile;
  plan: Plan;
}

/** Callbacks per second that are planned beside each other if nobody says for how many. */
export const RATES = [1e3, 1e4, 1e5, 1e6];

/** The profile that is planned for if nobody says otherwise. */
export const USUAL: Omit<LoadProfile, "callbacksPerSecond"> = {
  beforeShare: 0.2,
  meanShare: 0.3,
  bodyBytes: 600,
  daysKept: 30,
  zones: 3,
  instancesPerZone: 1,
  p99: 100,
  pricePerCoreHour: null,
};

/** Plans for the same kind of load at several rates. */
export function planAt(rates: readonly number[], costs: Costs, profile: Omit<LoadProfile, "callbacksPerSecond">): Planned[] {
  return rates.map((callbacksPerSecond) => {
    const whole = { ...profile, callbacksPerSecond };
    return { profile: whole, plan: planFor(costs, whole) };
  });
}
