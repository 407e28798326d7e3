import { addStatistics, noStatistics } from "../../callbacks/counters/add-statistics.ts";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";

/** A worker that reports statistics. A replacement has the number of its predecessor and a process id of its own. */
export interface ReportingWorker {
  number: number;
  pid: number;
}

/** Receives the counts of a worker since its start: once per second, and once more when it has drained. */
export type OnStatistics = (worker: ReportingWorker, statistics: CallbackStatistics) => void;

/** Adds up the statistics of all workers, including those that have exited. */
export interface WorkerStatistics {
  add: OnStatistics;
  /** Notes that the process of a worker has ended, so that nothing is in progress there any more. */
  end(pid: number): void;
  total(): CallbackStatistics;
}

/** Workers whose counts are kept separately. More than can run at once, which is two per slot, so only exited workers are merged. */
const MAX_SEPARATE = 256;

export function collectStatistics(): WorkerStatistics {
  // A Map keeps insertion order, so the worker that reported least recently comes first.
  const byPid = new Map<number, CallbackStatistics>();
  let merged = noStatistics(Date.now());
  return {
    add: ({ pid }, statistics) => {
      byPid.delete(pid);
      byPid.set(pid, statistics);
      if (byPid.size <= MAX_SEPARATE) return;
      const [oldest] = byPid;
      if (oldest === undefined) return;
      byPid.delete(oldest[0]);
      merged = addStatistics(merged, atRest(oldest[1]));
    },
    end: (pid) => {
      const last = byPid.get(pid);
      if (last !== undefined) byPid.set(pid, atRest(last));
    },
    total: () => [...byPid.values()].reduce(addStatistics, merged),
  };
}

/** Without what is in progress now. */
function atRest(statistics: CallbackStatistics): CallbackStatistics {
  const { load, connections } = statistics;
  return { ...statistics, load: { ...load, running: 0, waiting: 0 }, connections: { ...connections, open: 0 } };
}
