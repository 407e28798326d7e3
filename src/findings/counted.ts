import type { RuleCounts } from "../../generated/operator.ts";
import type { AllDeciderCounts } from "../callbacks/counters/decider-counts.ts";
import type { CallbackStatistics } from "../callbacks/counters/statistics.ts";
import type { CommitFigures } from "../journal/commit-figures.ts";

/** What a server has counted, in all its processes. */
export interface Counted {
  /** Calls that were answered with an error, by its code. */
  failures: Readonly<Record<string, number>>;
  fallbacks: CallbackStatistics["fallbacks"];
  late: CallbackStatistics["late"];
  recorded: CallbackStatistics["recorded"];
  rules: Readonly<Record<string, RuleCounts>>;
  deciders: Readonly<Record<string, { asked: number; answered: number }>>;
  commits: {
    made: number;
    /** Those that took longer than `SLOW_COMMIT_SECONDS`. */
    slow: number;
    failed: number;
  };
  workersDied: number;
}

/** Where the counts come from. */
export interface CountSources {
  statistics: CallbackStatistics;
  commits: CommitFigures;
  workersDied: number;
}

/** A bound of the histogram of commits. */
export const SLOW_COMMIT_SECONDS = 0.25;

export function toCounted({ statistics, commits, workersDied }: CountSources): Counted {
  const { failures, fallbacks, late, recorded, rules, deciders } = statistics;
  return {
    ...{ failures, fallbacks, late, recorded, workersDied },
    rules: rules.counts,
    deciders: asked(deciders),
    commits: countCommits(commits),
  };
}

function asked(deciders: AllDeciderCounts): Counted["deciders"] {
  return Object.fromEntries(Object.entries(deciders).map(([name, counts]) => [name, { asked: counts.asked, answered: counts.answered }]));
}

function countCommits({ seconds: { bounds, counts }, failed }: CommitFigures): Counted["commits"] {
  const made = counts.reduce((sum, count) => sum + count, 0);
  const fast = counts.filter((_count, bucket) => (bounds[bucket] ?? Number.POSITIVE_INFINITY) <= SLOW_COMMIT_SECONDS);
  return { made, slow: made - fast.reduce((sum, count) => sum + count, 0), failed };
}
