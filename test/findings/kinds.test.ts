import { describe, expect, test } from "@jest/globals";
import type { FindingKind as KindName, Refusal } from "../../generated/operator.ts";
import type { DestinationState, Figures } from "../../src/findings/figures.ts";
import { findIn } from "../../src/findings/find.ts";
import { KINDS } from "../../src/findings/kinds.ts";
import { readDocument } from "../../src/openapi/read-document.ts";
import { CALM, counted, DAY_MS, destinationOf, HOUR_MS, hoursOf, type LineCounts, lineOf, MINUTE_MS, NOW } from "./figures.ts";

interface Case {
  kind: KindName;
  what: string;
  figures: Partial<Figures>;
  /** Severity, and what else is expected of the finding; null if there is none. */
  found: object | null;
}

const { counted: none } = CALM;
const BLOCK = "callbackBeforeAddBlackCommand";

const recent = (...lines: LineCounts[]): Partial<Figures> => ({ recent: lines.map(lineOf) });
const day = (...lines: LineCounts[]): Partial<Figures> => ({ day: { times: CALM.day.times, lines: lines.map(lineOf) } });
const failures = (codes: Record<string, number>) => counted({ failures: codes });

/** A count in one of the buckets, counted from the last one, which is 1. */
const inBucket = (count: number, bucket: number, buckets: number) =>
  Array.from({ length: buckets }, (_nothing, index) => (index === buckets - bucket ? count : 0));

function refusal(code: string, { remoteAddress = "203.0.113.7", lastAt = NOW - MINUTE_MS, sender = "openim" } = {}): Refusal {
  return {
    code,
    sender: sender as Refusal["sender"],
    remoteAddress,
    message: `${code} it is`,
    count: 1,
    firstAt: NOW - 5 * MINUTE_MS,
    lastAt,
  };
}

/** A sender that was steady until some minutes ago. */
const silent = (perHour: number, minutes: number, more: Partial<Figures> = {}): Partial<Figures> => ({
  hours: hoursOf(() => perHour),
  lastCallbacks: { openim: NOW - minutes * MINUTE_MS },
  ...more,
});

const destination = (changes: Partial<DestinationState>): Partial<Figures> => ({ destinations: [destinationOf(changes)] });
const lately = (counts: Partial<DestinationState["lately"]>) =>
  destination({ lately: { delivered: 0, failedAttempts: 0, givenUp: 0, pruned: 0, ...counts } });

const failing = (delivered: number, failedAttempts: number, retrying: number) =>
  destination({ retrying, lately: { delivered, failedAttempts, givenUp: 0, pruned: 0 } });

const refused = { at: NOW - HOUR_MS, files: ["rules.yaml"], faults: 2, fault: "Line 3: The rule has no effect." };

const CASES: Case[] = [
  {
    kind: "callbacks-stopped",
    what: "silence of a busy sender",
    figures: silent(400, 20),
    found: {
      severity: "critical",
      since: NOW - 20 * MINUTE_MS,
      sender: "openim",
      figures: { silentMs: 20 * MINUTE_MS, expected: 133 },
      text: "No callback of openim for 20 min; about 133 usually come in this time.",
    },
  },
  { kind: "callbacks-stopped", what: "a pause of a busy sender", figures: silent(4000, 14), found: null },
  { kind: "callbacks-stopped", what: "a quiet hour of a small chat", figures: silent(20, 60), found: null },
  {
    kind: "callbacks-stopped",
    what: "the first minutes after a start",
    figures: silent(400, 90, { startedAt: NOW - 10 * MINUTE_MS }),
    found: null,
  },
  { kind: "callbacks-stopped", what: "a sender that left eight days ago", figures: silent(400, 8 * 24 * 60), found: null },
  {
    kind: "workers-missing",
    what: "a missing worker",
    figures: { workers: { wanted: 4, ready: 3 } },
    found: { severity: "warning", text: "3 of 4 workers accept callbacks." },
  },
  { kind: "workers-missing", what: "no worker at all", figures: { workers: { wanted: 4, ready: 0 } }, found: { severity: "critical" } },
  {
    kind: "journal-failing",
    what: "a failed commit",
    figures: counted({ commits: { made: 90, slow: 0, failed: 1 } }),
    found: { severity: "critical", figures: { failedCommits: 1, notRecorded: 0 } },
  },
  {
    kind: "journal-failing",
    what: "a callback without a record",
    figures: failures({ "not-recorded": 2 }),
    found: { severity: "critical", figures: { failedCommits: 0, notRecorded: 2 } },
  },
  { kind: "disk-low", what: "exactly a GiB", figures: { freeBytes: 1024 ** 3 }, found: null },
  {
    kind: "disk-low",
    what: "less than a GiB",
    figures: { freeBytes: 1024 ** 3 - 1 },
    found: { severity: "warning", text: "Only 1023 MiB are free for the data directory." },
  },
  { kind: "disk-low", what: "less than 100 MiB", figures: { freeBytes: 100 * 1024 ** 2 - 1 }, found: { severity: "critical" } },
  {
    kind: "part-unusable",
    what: "a failed check that callbacks need",
    figures: { parts: { journal: "disk is full", series: "ok" } },
    found: { severity: "critical", subjects: ["journal", "disk is full"] },
  },
  {
    kind: "part-unusable",
    what: "a failed check of something else",
    figures: { parts: { series: "damaged" } },
    found: { severity: "warning", text: "The check of series fails: damaged" },
  },
  { kind: "part-unusable", what: "a refused file", figures: { parts: { tokens: "refused" }, refusedTokens: refused }, found: null },
  {
    kind: "deliveries-pruned",
    what: "an entry that a destination never got",
    figures: lately({ pruned: 1 }),
    found: { severity: "critical", subjects: ["social-graph"], text: "1 entry was pruned before social-graph got it." },
  },
  {
    kind: "destination-failing",
    what: "a destination that is down",
    figures: destination({ state: "waiting", failure: { since: NOW - 3 * MINUTE_MS, text: "no answer within 10 s" }, retrying: 5 }),
    found: {
      severity: "critical",
      since: NOW - 3 * MINUTE_MS,
      subjects: ["social-graph", "no answer within 10 s"],
      figures: { failingMs: 3 * MINUTE_MS, retrying: 5 },
      text: "social-graph has taken nothing for 3 min: no answer within 10 s",
    },
  },
  {
    kind: "destination-failing",
    what: "a destination that has taken none of the few that came",
    figures: destination({ failure: { since: NOW - 5 * MINUTE_MS, text: "cannot be reached" }, retrying: 1 }),
    found: { severity: "warning", since: NOW - 5 * MINUTE_MS, text: "social-graph has taken nothing for 5 min: cannot be reached" },
  },
  {
    kind: "destination-failing",
    what: "a failure of a few minutes",
    figures: destination({ failure: { since: NOW - 4 * MINUTE_MS, text: "cannot be reached" }, retrying: 1 }),
    found: null,
  },
  {
    kind: "destination-failing",
    what: "a destination that was paused when it failed",
    figures: destination({ state: "paused", failure: { since: NOW - HOUR_MS, text: "cannot be reached" } }),
    found: null,
  },
  {
    kind: "destination-failing",
    what: "a receiver that starts again",
    figures: destination({ state: "waiting", failure: { since: NOW - 29_999, text: "connect ECONNREFUSED" } }),
    found: null,
  },
  {
    kind: "destination-failing",
    what: "many attempts that fail",
    figures: failing(89, 11, 2),
    found: {
      severity: "warning",
      subjects: ["social-graph"],
      text: "11 of 100 attempts to deliver to social-graph failed in ten minutes (11 %).",
    },
  },
  { kind: "destination-failing", what: "a few of them", figures: failing(90, 10, 2), found: null },
  { kind: "destination-failing", what: "four in all", figures: failing(0, 4, 2), found: null },
  { kind: "destination-failing", what: "an outage that is over", figures: failing(80, 20, 0), found: null },
  {
    kind: "dead-letters",
    what: "a delivery that was given up",
    figures: destination({ dead: 3, lately: { delivered: 1, failedAttempts: 1, givenUp: 1, pruned: 0 } }),
    found: { severity: "warning", text: "social-graph has 3 dead letters, 1 of them from the last ten minutes." },
  },
  { kind: "dead-letters", what: "one from yesterday", figures: destination({ dead: 1 }), found: { severity: "info" } },
  { kind: "dead-letters", what: "one that was dropped", figures: lately({ delivered: 9, givenUp: 1 }), found: null },
  {
    kind: "decider-failing",
    what: "a decider that fails often",
    figures: counted({ deciders: { moderation: { asked: 100, answered: 94 } } }),
    found: { severity: "warning", subjects: ["moderation"], figures: { asked: 100, failed: 6, failedShare: 0.06, openCircuits: 0 } },
  },
  {
    kind: "decider-failing",
    what: "a decider that fails now and then",
    figures: counted({ deciders: { moderation: { asked: 100, answered: 95 } } }),
    found: null,
  },
  {
    kind: "decider-failing",
    what: "an open circuit",
    figures: { openCircuits: { moderation: 2 }, ...counted({ deciders: { moderation: { asked: 9, answered: 0 } } }) },
    found: {
      severity: "warning",
      text: "The decider moderation did not answer 9 of 9 questions in ten minutes (100 %), and is not asked by 2 workers, because it failed again and again.",
    },
  },
  {
    kind: "fallbacks",
    what: "many late decisions",
    figures: recent(
      { command: BLOCK, allow: [50], deadline: inBucket(1, 3, 15) },
      { allow: [50], deadline: inBucket(1, 1, 15), error: inBucket(4, 1, 15) },
    ),
    found: {
      severity: "warning",
      since: NOW - 3 * MINUTE_MS,
      sender: "openim",
      subjects: ["callbackBeforeAddFriendCommand", BLOCK],
      figures: { late: 2, failed: 4, fallbackShare: 0.06 },
      text: "2 decisions of openim were late and 4 failed in 15 minutes (6 %).",
    },
  },
  { kind: "fallbacks", what: "a failed one of many", figures: recent({ allow: [1000], error: [1] }), found: { severity: "info" } },
  { kind: "fallbacks", what: "none", figures: recent({ allow: [1000] }), found: null },
  {
    kind: "answers-slow",
    what: "answers near the budget",
    figures: recent({ allow: [100], p99Ms: 3601 }, { command: BLOCK, allow: [100], p99Ms: 3599 }),
    found: {
      severity: "warning",
      subjects: ["callbackBeforeAddFriendCommand"],
      figures: { p99Ms: 3601, budgetMs: 4500 },
      text: "One in a hundred answers to openim takes 3.6 s of the 4.5 s that it may.",
    },
  },
  { kind: "answers-slow", what: "too few answers to say", figures: recent({ allow: [99], p99Ms: 4400 }), found: null },
  {
    kind: "load-shed",
    what: "shed callbacks",
    figures: counted({ fallbacks: { ...none.fallbacks, overload: 1 }, failures: { overloaded: 2 } }),
    found: { severity: "warning", text: "1 before-callback and 2 after-callbacks were shed in ten minutes." },
  },
  {
    kind: "journal-slow",
    what: "slow commits",
    figures: counted({ commits: { made: 400, slow: 5, failed: 0 } }),
    found: { severity: "warning" },
  },
  { kind: "journal-slow", what: "a hiccup", figures: counted({ commits: { made: 4, slow: 4, failed: 0 } }), found: null },
  { kind: "journal-slow", what: "few of many", figures: counted({ commits: { made: 500, slow: 5, failed: 0 } }), found: null },
  {
    kind: "journal-slow",
    what: "a decision without a record",
    figures: counted({ late: { decisions: 0, records: 1 } }),
    found: { severity: "warning", figures: { lateRecords: 1, slowCommits: 0, commits: 0 } },
  },
  {
    kind: "worker-died",
    what: "a worker that died",
    figures: counted({ workersDied: 1 }),
    found: { text: "1 worker died in ten minutes." },
  },
  {
    kind: "clock-skew",
    what: "many expired signatures",
    figures: { ...failures({ "expired-signature": 6 }), refusals: [refusal("expired-signature")] },
    found: { severity: "warning", sender: "tencent-chat", subjects: ["expired-signature it is"], figures: { calls: 6 } },
  },
  { kind: "clock-skew", what: "a few of them", figures: failures({ "expired-signature": 5 }), found: { severity: "info", subjects: [] } },
  {
    kind: "calls-refused",
    what: "all calls of a sender",
    figures: {
      ...failures({ "invalid-credentials": 3 }),
      refusals: [
        refusal("invalid-credentials"),
        refusal("invalid-credentials", { remoteAddress: "203.0.113.8" }),
        refusal("invalid-credentials", { remoteAddress: "203.0.113.9", lastAt: NOW - HOUR_MS }),
      ],
    },
    found: {
      severity: "warning",
      since: NOW - 5 * MINUTE_MS,
      sender: "openim",
      subjects: ["invalid-credentials"],
      figures: { calls: 3, addresses: 2 },
    },
  },
  {
    kind: "calls-refused",
    what: "some, beside others that are accepted",
    figures: { ...failures({ "invalid-credentials": 59 }), refusals: [refusal("invalid-credentials")], ...recent({ accepted: [1] }) },
    found: { severity: "info" },
  },
  {
    kind: "calls-refused",
    what: "many",
    figures: { ...failures({ "invalid-credentials": 60 }), refusals: [refusal("invalid-credentials")], ...recent({ accepted: [1] }) },
    found: { severity: "warning" },
  },
  { kind: "calls-refused", what: "two", figures: failures({ "unknown-path": 2 }), found: null },
  {
    kind: "calls-refused",
    what: "expired signatures and failures, which are other kinds",
    figures: failures({ "expired-signature": 90, "not-recorded": 90 }),
    found: null,
  },
  {
    kind: "quarantine",
    what: "a command that changed",
    figures: day(
      { accepted: [1000] },
      { command: BLOCK, quarantined: inBucket(40, 2, 24), accepted: [160] },
      { command: null, quarantined: inBucket(5, 1, 24) },
    ),
    found: {
      severity: "warning",
      since: NOW - 2 * HOUR_MS,
      sender: "openim",
      subjects: [BLOCK, "unknown"],
      figures: { quarantined: 45, quarantinedShare: 45 / 1205, dayBefore: 0 },
    },
  },
  {
    kind: "quarantine",
    what: "as many as the day before",
    figures: {
      ...day({ accepted: [60], quarantined: inBucket(40, 1, 24) }),
      hours: { ...CALM.hours, lines: [lineOf({ command: null, quarantined: inBucket(20, 30, CALM.hours.times.length) })] },
    },
    found: { severity: "info", figures: { quarantined: 40, quarantinedShare: 0.4, dayBefore: 20 } },
  },
  { kind: "quarantine", what: "one that has ended", figures: day({ quarantined: inBucket(40, 3, 24) }), found: null },
  { kind: "quarantine", what: "a few of many", figures: day({ accepted: [495], quarantined: inBucket(5, 1, 24) }), found: null },
  { kind: "quarantine", what: "four", figures: day({ quarantined: inBucket(4, 1, 24) }), found: null },
  {
    kind: "rules-refused",
    what: "a rules file with faults",
    figures: { refusedRules: refused },
    found: {
      severity: "warning",
      since: NOW - HOUR_MS,
      subjects: ["rules.yaml"],
      figures: { faults: 2 },
      text: "The rules file has 2 faults and is not in use as it is. Line 3: The rule has no effect.",
    },
  },
  { kind: "rule-data-refused", what: "a missing list file", figures: { refusedRuleData: refused }, found: { severity: "warning" } },
  { kind: "handlers-refused", what: "a broken module", figures: { refusedHandlers: refused }, found: { severity: "warning" } },
  {
    kind: "tokens-refused",
    what: "a file of tokens with faults, of which nothing is told",
    figures: { refusedTokens: { at: NOW, files: ["tokens.yaml"], faults: 1 } },
    found: { text: "The file of tokens has 1 fault and is not in use as it is." },
  },
  {
    kind: "rule-failing",
    what: "a rule that failed",
    figures: counted({ rules: { spam: { matched: 5, shadow: 0, failed: 1 }, calm: { matched: 5, shadow: 0, failed: 0 } } }),
    found: { severity: "warning", subjects: ["spam"], figures: { failed: 1 } },
  },
  {
    kind: "tokens-guessed",
    what: "many wrong tokens",
    figures: { operatorCounted: { wrongTokens: 11, tooManyAttempts: 10 } },
    found: { severity: "warning", figures: { calls: 21 } },
  },
  { kind: "tokens-guessed", what: "a few", figures: { operatorCounted: { wrongTokens: 10, tooManyAttempts: 10 } }, found: null },
  {
    kind: "follower-failing",
    what: "a follower that fails",
    figures: { followers: [{ name: "series", lag: 30_000, isFailing: true }] },
    found: { severity: "warning", subjects: ["series"], figures: { lagEntries: 30_000 } },
  },
  {
    kind: "follower-lagging",
    what: "a follower far behind",
    figures: { followers: [{ name: "series", lag: 20_001, isFailing: false }] },
    found: { severity: "warning", subjects: ["series"] },
  },
  {
    kind: "follower-lagging",
    what: "one a little behind",
    figures: { followers: [{ name: "series", lag: 20_000, isFailing: false }] },
    found: null,
  },
  {
    kind: "follower-lagging",
    what: "one that fails",
    figures: { followers: [{ name: "series", lag: 20_001, isFailing: true }] },
    found: null,
  },
  {
    kind: "destination-lagging",
    what: "many entries that wait",
    figures: destination({ lagEntries: 20_001, lagSeconds: 90 }),
    found: { severity: "warning", text: "social-graph is 20001 entries and 90 s behind the journal." },
  },
  {
    kind: "destination-lagging",
    what: "an entry that waits for long",
    figures: destination({ lagEntries: 1, lagSeconds: 301 }),
    found: { severity: "warning", figures: { lagEntries: 1, lagMs: 301_000 } },
  },
  {
    kind: "destination-lagging",
    what: "a paused destination",
    figures: destination({ state: "paused", lagSeconds: 900 }),
    found: { severity: "info" },
  },
  { kind: "destination-lagging", what: "one that is down", figures: destination({ state: "waiting", lagSeconds: 900 }), found: null },
  { kind: "destination-lagging", what: "five minutes", figures: destination({ lagEntries: 20_000, lagSeconds: 300 }), found: null },
  {
    kind: "retention-behind",
    what: "a journal that grows",
    figures: { prunedAt: NOW - 11 * MINUTE_MS },
    found: { severity: "warning", since: NOW - 11 * MINUTE_MS, figures: { behindMs: 11 * MINUTE_MS } },
  },
  { kind: "retention-behind", what: "ten minutes", figures: { prunedAt: NOW - 10 * MINUTE_MS }, found: null },
  { kind: "retention-behind", what: "a journal without limits", figures: { prunedAt: null, startedAt: NOW - DAY_MS }, found: null },
];

describe.each(CASES)("$kind, $what", ({ kind, figures, found }) => {
  const { items } = findIn({ ...CALM, ...figures }, KINDS);
  const [item] = items.filter((one) => one.kind === kind);
  test(found === null ? "is not found" : "is found", () => {
    if (found === null) expect(item).toBeUndefined();
    else expect(item).toMatchObject(found);
  });
});

test("nothing is found on a server on which all is well, and every kind was looked for", () => {
  const { items, checks } = findIn(CALM, KINDS);
  expect(items).toEqual([]);
  expect(checks).toEqual(KINDS.map(({ kind }) => ({ kind, result: "fine" })));
});

test("kinds whose figures are missing are unknown", () => {
  const { items, checks } = findIn({ at: NOW }, KINDS);
  expect(items).toEqual([]);
  expect(new Set(checks.map(({ result }) => result))).toEqual(new Set(["unknown"]));
});

test("the most important come first", () => {
  const figures = { ...CALM, ...recent({ allow: [1000], error: [1] }), freeBytes: 0, workers: { wanted: 2, ready: 1 } };
  expect(findIn(figures, KINDS).items.map(({ kind }) => kind)).toEqual(["disk-low", "workers-missing", "fallbacks"]);
});

test("the document names the kinds in their order, and every kind has a case in which it is found and says why and what to do", () => {
  const schema = readDocument("operator").components?.schemas?.FindingKind as { enum: string[] };
  expect(KINDS.map(({ kind }) => kind)).toEqual(schema.enum);
  expect(new Set(CASES.filter(({ found }) => found !== null).map(({ kind }) => kind))).toEqual(new Set(schema.enum));
  for (const { cause, remedy } of KINDS) expect([cause, remedy]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
});
