import { percentile } from "../statistics.ts";

/** What an operation took, in microseconds. */
export interface Cost {
  time: number;
  /** Of the whole process, which does nothing else meanwhile. */
  cpu: number;
}

const MICROSECONDS_PER_MILLISECOND = 1000;
const MIDDLE = 0.5;

/** Times `runs` runs of the work that `start` begins, and returns the medians, each divided by the `units` that a run works off. */
export async function timeRuns(runs: number, units: number, start: (run: number) => unknown): Promise<Cost> {
  const times: number[] = [];
  const cpus: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const cpuBefore = process.cpuUsage();
    const startedAt = performance.now();
    await start(run);
    times.push(((performance.now() - startedAt) * MICROSECONDS_PER_MILLISECOND) / units);
    const { user, system } = process.cpuUsage(cpuBefore);
    cpus.push((user + system) / units);
  }
  return { time: percentile(times, MIDDLE), cpu: percentile(cpus, MIDDLE) };
}
