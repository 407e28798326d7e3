import type { Figures } from "../../src/findings/figures.ts";
import { CALM, destinationOf, HOUR_MS, hoursOf, lineOf, NOW } from "./figures.ts";

const REFUSED = { at: NOW - HOUR_MS, files: ["rules.yaml"], faults: 2 };
const LATELY = Array.from({ length: 24 }, (_nothing, index) => (index === 23 ? 50 : 0));

/** Figures of a server on which everything is wrong: a finding of each kind follows from them. */
export const FIGURES_OF_EACH_KIND: Figures & { at: number } = {
  ...CALM,
  hours: hoursOf(() => 4000),
  lastCallbacks: { openim: NOW - HOUR_MS },
  workers: { wanted: 2, ready: 1 },
  freeBytes: 0,
  parts: { journal: "disk is full" },
  recent: [lineOf({ allow: [200], deadline: [5], error: [1], p99Ms: 4400 })],
  day: { times: CALM.day.times, lines: [lineOf({ quarantined: LATELY })] },
  openCircuits: { moderation: 1 },
  refusals: [],
  ...{ refusedRules: REFUSED, refusedRuleData: REFUSED, refusedHandlers: REFUSED, refusedTokens: REFUSED },
  operatorCounted: { wrongTokens: 100, tooManyAttempts: 100 },
  followers: [
    { name: "series", lag: 5, isFailing: true },
    { name: "index", lag: 100_000, isFailing: false },
  ],
  destinations: [
    destinationOf({ state: "waiting", failure: { since: NOW - HOUR_MS, text: "connect ECONNREFUSED 127.0.0.1:9000" }, dead: 2 }),
    destinationOf({ name: "warehouse", lagEntries: 70_000, lately: { delivered: 0, failedAttempts: 0, givenUp: 0, pruned: 9 } }),
  ],
  prunedAt: NOW - HOUR_MS,
  counted: {
    ...CALM.counted,
    failures: { "not-recorded": 3, "expired-signature": 9, "unknown-app": 90 },
    fallbacks: { ...CALM.counted.fallbacks, overload: 4 },
    late: { decisions: 0, records: 2 },
    rules: { spam: { matched: 1, shadow: 0, failed: 1 } },
    deciders: { moderation: { asked: 9, answered: 1 } },
    workersDied: 1,
  },
};
