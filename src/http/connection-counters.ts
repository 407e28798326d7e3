import { CONNECTION_PROBLEMS, type ConnectionProblem } from "./connection-problems.ts";

/** Counts what went wrong with the connections of a port. Pass it to `listen` and read it at any time. */
export interface ConnectionCounters {
  count(problem: ConnectionProblem): void;
  /** How often each problem occurred so far; a copy. */
  counts(): Record<ConnectionProblem, number>;
}

export function createConnectionCounters(): ConnectionCounters {
  const names = Object.keys(CONNECTION_PROBLEMS) as ConnectionProblem[];
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<ConnectionProblem, number>;
  return {
    count: (problem) => {
      counts[problem] += 1;
    },
    counts: () => ({ ...counts }),
  };
}
