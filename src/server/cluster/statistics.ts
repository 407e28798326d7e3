import type { Statistics } from "../../../generated/operator.ts";
import { addStatistics, noStatistics } from "../../callbacks/counters/add-statistics.ts";

/** The worker that counted. A place keeps its number when its worker is replaced; the process id is the new one's own. */
export interface Counter {
  number: number;
  pid: number;
}

/** Takes what a worker has counted: once per second, and once more when it has drained. */
export type OnStatistics = (worker: Counter, statistics: Statistics) => void;

/** What all workers have counted, those that are gone included. */
export interface WorkerStatistics {
  take: OnStatistics;
  sum(): Statistics;
}

/** Workers whose counts are kept apart; more than may run, two to a place, ever report at the same time. */
const MOST_APART = 256;

export function collectStatistics(): WorkerStatistics {
  // A map keeps the order of insertion: those that have not reported for longest come first.
  const byPid = new Map<number, Statistics>();
  let past = noStatistics(Date.now());
  return {
    take: ({ pid }, statistics) => {
      byPid.delete(pid);
      byPid.set(pid, statistics);
      if (byPid.size <= MOST_APART) return;
      const [gone] = byPid;
      if (gone === undefined) return;
      byPid.delete(gone[0]);
      past = addStatistics(past, atRest(gone[1]));
    },
    sum: () => [...byPid.values()].reduce(addStatistics, past),
  };
}

function atRest(statistics: Statistics): Statistics {
  return { ...statistics, load: { ...statistics.load, running: 0, waiting: 0 } };
}
