import { addStatistics, noStatistics } from "../../callbacks/counters/add-statistics.ts";
import { withoutCircuits } from "../../callbacks/counters/decider-counts.ts";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";

/** The counts of one worker. */
export interface WorkerCounts {
  /** Takes its counts since its start: it reports them once per second, and once more when it has drained. */
  report(statistics: CallbackStatistics): void;
  /** Notes that its process has ended, so that nothing is in progress there any more. */
  end(): void;
}

/** Adds up the statistics of all workers, including those that have exited. */
export interface WorkerStatistics {
  /** Adds a worker. Process ids are used again, so each worker has counts of its own. */
  addWorker(): WorkerCounts;
  total(): CallbackStatistics;
}

interface Counted {
  statistics: CallbackStatistics;
  hasEnded: boolean;
}

/** Workers whose counts are kept separately, because their last report can arrive after their end. More than can run at once. */
const MAX_SEPARATE = 256;

export function collectStatistics(): WorkerStatistics {
  const separate = new Set<Counted>();
  let merged = noStatistics(Date.now());
  return {
    addWorker: () => {
      const worker: Counted = { statistics: noStatistics(Date.now()), hasEnded: false };
      separate.add(worker);
      if (separate.size > MAX_SEPARATE) mergeOldestEnded();
      return {
        report: (statistics) => {
          worker.statistics = worker.hasEnded ? atRest(statistics) : statistics;
        },
        end: () => {
          worker.hasEnded = true;
          worker.statistics = atRest(worker.statistics);
        },
      };
    },
    total: () => [...separate].reduce((sum, { statistics }) => addStatistics(sum, statistics), merged),
  };

  function mergeOldestEnded(): void {
    // A Set keeps the order in which workers were added.
    const oldest = [...separate].find(({ hasEnded }) => hasEnded);
    if (oldest === undefined) return;
    separate.delete(oldest);
    merged = addStatistics(merged, oldest.statistics);
  }
}

/** Without what is in progress now. */
function atRest(statistics: CallbackStatistics): CallbackStatistics {
  const { load, connections, deciders } = statistics;
  return {
    ...statistics,
    deciders: withoutCircuits(deciders),
    load: { ...load, running: 0, waiting: 0 },
    connections: { ...connections, open: 0 },
  };
}
