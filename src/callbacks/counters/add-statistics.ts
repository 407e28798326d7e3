import type { ConnectionCounts, Refusal } from "../../../generated/operator.ts";
import { createConnectionCounters } from "../../http/connection-counters.ts";
import { addDeciderCounts } from "./decider-counts.ts";
import { addRuleCounts, NO_RULES } from "./rule-counts.ts";
import type { CallbackStatistics } from "./statistics.ts";

const MOST_REFUSALS = 100;

/** Counts that start at 0; `since` is in milliseconds since 1970. */
export function noStatistics(since: number): CallbackStatistics {
  return {
    since,
    recorded: { accepted: 0, quarantined: 0, duplicate: 0 },
    fallbacks: { quarantine: 0, deadline: 0, error: 0, overload: 0 },
    late: { decisions: 0, records: 0 },
    failures: {},
    refusals: [],
    rules: NO_RULES,
    deciders: {},
    load: { running: 0, waiting: 0, peakRunning: 0, peakWaiting: 0 },
    connections: { ...createConnectionCounters().counts(), limit: 0, hardLimit: 0 },
  };
}

/** Adds the counts of two processes. Peaks and limits are those of the process that had more. */
export function addStatistics(left: CallbackStatistics, right: CallbackStatistics): CallbackStatistics {
  return {
    since: Math.min(left.since, right.since),
    recorded: addCounts(left.recorded, right.recorded),
    fallbacks: addCounts(left.fallbacks, right.fallbacks),
    late: addCounts(left.late, right.late),
    failures: addCounts(left.failures, right.failures),
    refusals: joinRefusals([...left.refusals, ...right.refusals]),
    rules: addRuleCounts(left.rules, right.rules),
    deciders: addDeciderCounts(left.deciders, right.deciders),
    load: {
      running: left.load.running + right.load.running,
      waiting: left.load.waiting + right.load.waiting,
      peakRunning: Math.max(left.load.peakRunning, right.load.peakRunning),
      peakWaiting: Math.max(left.load.peakWaiting, right.load.peakWaiting),
    },
    connections: addConnections(left.connections, right.connections),
  };
}

function addConnections(left: ConnectionCounts, right: ConnectionCounts): ConnectionCounts {
  return {
    open: left.open + right.open,
    peakOpen: Math.max(left.peakOpen, right.peakOpen),
    limit: Math.max(left.limit, right.limit),
    hardLimit: Math.max(left.hardLimit, right.hardLimit),
    problems: addCounts(left.problems, right.problems),
  };
}

function addCounts<Counts extends Record<string, number>>(left: Counts, right: Counts): Counts {
  const sum = Object.entries(right).map(([name, count]) => [name, (left[name] ?? 0) + count]);
  return { ...left, ...Object.fromEntries(sum) };
}

function joinRefusals(refusals: Refusal[]): Refusal[] {
  const joined = new Map<string, Refusal>();
  for (const refusal of refusals) {
    const key = `${refusal.code} ${refusal.sender} ${refusal.remoteAddress}`;
    const known = joined.get(key);
    joined.set(key, known === undefined ? refusal : joinTwo(known, refusal));
  }
  return [...joined.values()].toSorted((one, other) => other.lastAt - one.lastAt).slice(0, MOST_REFUSALS);
}

function joinTwo(one: Refusal, other: Refusal): Refusal {
  return {
    ...one,
    count: one.count + other.count,
    firstAt: Math.min(one.firstAt, other.firstAt),
    lastAt: Math.max(one.lastAt, other.lastAt),
  };
}
