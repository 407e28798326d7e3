import type { ConnectionCounts } from "../../generated/operator.ts";
import { CONNECTION_PROBLEMS, type ConnectionProblem } from "./connection-problems.ts";

/** Counts the connections of a port and what went wrong with them. Pass it to `listen` and read it at any time. */
export interface ConnectionCounters {
  /** A connection was accepted. */
  opened(): void;
  closed(): void;
  count(problem: ConnectionProblem): void;
  /** The counts so far; a copy. */
  counts(): Omit<ConnectionCounts, "limit" | "hardLimit">;
}

export function createConnectionCounters(): ConnectionCounters {
  let open = 0;
  let peakOpen = 0;
  const problems = Object.fromEntries(Object.keys(CONNECTION_PROBLEMS).map((name) => [name, 0])) as Record<ConnectionProblem, number>;
  return {
    opened: () => {
      open += 1;
      peakOpen = Math.max(peakOpen, open);
    },
    closed: () => {
      open -= 1;
    },
    count: (problem) => {
      problems[problem] += 1;
    },
    counts: () => ({ open, peakOpen, problems: { ...problems } }),
  };
}
