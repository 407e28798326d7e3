import type { CheckedRun, Costs } from "./costs.ts";
import { type Simulated, simulate } from "./simulate.ts";

/** A measured run, and what the simulation makes of the same load. */
export interface Compared {
  measured: CheckedRun;
  simulated: Simulated;
}

/** Simulates what was measured, with the database on the same machine as there. */
export function compareWithMeasured(costs: Costs): Compared[] {
  return costs.checked.map((measured) => {
    const { instances, callbacksPerSecond } = measured;
    return { measured, simulated: simulate(costs, { instances, callbacksPerSecond }) };
  });
}
