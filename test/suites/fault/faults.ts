import type { Verdict } from "../suite.ts";
import { faults } from "./faults/index.ts";
import { type Observed, runFault } from "./run-fault.ts";
import { type RefusedStart, refusedStarts } from "./starts.ts";

/** How the fault suite is run. */
export interface FaultOptions {
  /** How long each fault lasts. */
  seconds: number;
  /** Name of the only fault, or its beginning. */
  only?: string;
}

/** What it finds out. */
export interface FaultReport extends Verdict {
  faults: Observed[];
  starts: RefusedStart[];
}

/** Brings one fault after the other about. */
export async function runFaults({ seconds, only = "" }: FaultOptions, say: (line: string) => void): Promise<FaultReport> {
  const observed: Observed[] = [];
  for (const fault of faults.filter(({ name }) => name.startsWith(only))) {
    say(fault.name);
    observed.push(await runFault(fault, seconds * 1000));
  }
  const starts = only === "" ? await refusedStarts() : [];
  const failures = [...observed, ...starts].flatMap((result) => result.failures.map((failure) => `${result.name}: ${failure}`));
  return { faults: observed, starts, failures };
}
