import type { Sender, SeriesLine } from "../../generated/operator.ts";
import { noStatistics } from "../../src/callbacks/counters/add-statistics.ts";
import { toCounted } from "../../src/findings/counted.ts";
import type { DestinationState, Figures } from "../../src/findings/figures.ts";
import { createHistogram } from "../../src/histogram.ts";

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A Wednesday. */
export const NOW = Date.UTC(2026, 6, 1, 12);

/** What a line of a series counts, bucket by bucket. What is absent was never counted. */
export interface LineCounts {
  sender?: Sender;
  command?: string | null;
  accepted?: readonly number[];
  quarantined?: readonly number[];
  allow?: readonly number[];
  deadline?: readonly number[];
  error?: readonly number[];
  p99Ms?: number;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

export function lineOf(counts: LineCounts): SeriesLine {
  const { sender = "openim", command = "callbackBeforeAddFriendCommand", accepted = [], quarantined = [], allow = [] } = counts;
  const { deadline = [], error = [], p99Ms = 1 } = counts;
  const arrange = <Value>(of: (given: readonly number[]) => Value) => ({
    recorded: { accepted: of(accepted), quarantined: of(quarantined), duplicate: of([]) },
    decisions: { allow: of(allow), refuse: of([]), discard: of([]), modify: of([]), verdicts: of([]) },
    fallbacks: { quarantine: of([]), deadline: of(deadline), error: of(error) },
    failures: of([]),
  });
  return {
    ...{ sender, command },
    total: { ...arrange(sum), p50Ms: 1, p99Ms },
    buckets: { ...arrange((given) => [...given]), p50Ms: [], p99Ms: [] },
  };
}

/** Beginnings of buckets that end at noon. */
export function timesBefore(until: number, step: number, count: number): number[] {
  return Array.from({ length: count }, (_nothing, index) => until - (count - index) * step);
}

export const HOURS = 15 * 24;

/** Hours of a sender until now; `countOf` tells how many callbacks came in the hour that many hours ago, 1 for the last. */
export function hoursOf(countOf: (hoursAgo: number) => number, countedSince = NOW - HOURS * HOUR_MS): Figures["hours"] {
  const accepted = Array.from({ length: HOURS }, (_nothing, index) => countOf(HOURS - index));
  return { times: timesBefore(NOW, HOUR_MS, HOURS), stepMs: HOUR_MS, countedSince, lines: [lineOf({ command: null, accepted })] };
}

/** A destination that does well, but for what is given. */
export function destinationOf(changes: Partial<DestinationState>): DestinationState {
  return {
    ...{ name: "social-graph", state: "running", retrying: 0, held: 0, dead: 0, lagEntries: 3, lagSeconds: 0.2, failure: null },
    lately: { delivered: 500, failedAttempts: 2, givenUp: 0, pruned: 0 },
    ...changes,
  };
}

/** Figures of a server on which all is well, and nothing happens. */
export const CALM: Figures & { at: number } = {
  at: NOW,
  startedAt: NOW - 30 * DAY_MS,
  budgets: { "tencent-chat": 1800, openim: 4500 },
  recent: [],
  recentTimes: timesBefore(NOW, MINUTE_MS, 15),
  day: { times: timesBefore(NOW, HOUR_MS, 24), lines: [] },
  hours: hoursOf(() => 0),
  lastCallbacks: {},
  counted: toCounted({
    statistics: noStatistics(0),
    commits: { entries: createHistogram([]).counts(), seconds: createHistogram([0.25]).counts(), failed: 0 },
    workersDied: 0,
  }),
  operatorCounted: { wrongTokens: 0, tooManyAttempts: 0 },
  refusals: [],
  openCircuits: {},
  freeBytes: 50 * 1024 ** 3,
  followers: [{ name: "index", lag: 12, isFailing: false }],
  destinations: [destinationOf({})],
  workers: { wanted: 4, ready: 4 },
  parts: { journal: "ok", series: "ok" },
  ...{ refusedRules: null, refusedRuleData: null, refusedHandlers: null, refusedTokens: null },
  prunedAt: NOW - MINUTE_MS,
};

/** Those counts with some of them changed. */
export function counted(changes: Partial<Figures["counted"]>): Pick<Figures, "counted"> {
  return { counted: { ...CALM.counted, ...changes } };
}
