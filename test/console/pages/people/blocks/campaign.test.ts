import { describe, expect, test } from "@jest/globals";
import type { Event, EventType, OwnerComparison } from "../../../../../generated/operator.ts";
import { toBuckets } from "../../../../../src/console/pages/people/blocks/buckets.ts";
import { busiestHour, toBlockers, toSigns, toVerdict } from "../../../../../src/console/pages/people/blocks/campaign.ts";
import { toSpan } from "../../../../../src/console/pages/people/blocks/spans.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const NOW = Date.UTC(2026, 5, 10, 12);

function event(type: EventType, actor: string, target: string, at: number): Event {
  return { type, sender: "openim", app: "one", at, actor, target, group: null, message: null, session: null, inferred: false, entry: "e" };
}

const block = (actor: string, at: number) => event("user.blocked", actor, "alice", at);

function comparison(
  owners: ReadonlyArray<[id: string, acquainted: number, shared: number]>,
  more: Partial<OwnerComparison> = {},
): OwnerComparison {
  return {
    total: owners.length,
    isCut: false,
    owners: owners.map(([id, acquainted, shared]) => ({ id, since: 0, acquainted, shared })),
    targets: [],
    groups: [],
    ...more,
  };
}

/** What is concluded from blocks at these times, a comparison, and messages of alice. */
function judge(times: readonly number[], compared: OwnerComparison | null, messages: readonly Event[] = []) {
  const events = times.map((at, index) => block(`u${index}`, at));
  const blockers = toBlockers({ events, messages, comparison: compared });
  const signs = toSigns(blockers, compared);
  return { kinds: signs.map(({ kind, count, of }) => `${kind} ${count}/${of}`), verdict: toVerdict(blockers, signs) };
}

describe("blockers", () => {
  test("are listed newest first, each once, with what became of the block", () => {
    const events = [
      block("eve", 1),
      block("eve", 5),
      block("mallory", 3),
      event("user.unblocked", "mallory", "alice", 4),
      event("user.unblocked", "eve", "alice", 2),
    ];
    expect(toBlockers({ events, messages: [], comparison: comparison([["eve", 1, 2]]) })).toEqual([
      { id: "eve", at: 5, isOver: false, acquainted: 1, shared: 2, wasWrittenTo: false },
      { id: "mallory", at: 3, isOver: true, acquainted: null, shared: null, wasWrittenTo: false },
    ]);
  });

  test("were written to if a message came in the day before, not later and not earlier", () => {
    const at = NOW;
    const messages = [
      event("message.sent", "alice", "u0", at - HOUR_MS),
      event("message.sent", "alice", "u1", at + 1),
      event("message.sent", "alice", "u2", at - DAY_MS - 1),
    ];
    const blockers = toBlockers({ events: [0, 1, 2].map((number) => block(`u${number}`, at)), messages, comparison: null });
    expect(blockers.map(({ id, wasWrittenTo }) => [id, wasWrittenTo])).toEqual([
      ["u0", true],
      ["u1", false],
      ["u2", false],
    ]);
  });
});

describe("the verdict", () => {
  const APART = Array.from({ length: 6 }, (_, day) => NOW - day * DAY_MS);
  const TOGETHER = Array.from({ length: 6 }, (_, minute) => NOW - minute * MINUTE_MS);
  const STRANGERS = comparison(APART.map((_at, index) => [`u${index}`, 0, 0]));
  const FRIENDS = comparison(
    APART.map((_at, index) => [`u${index}`, 2, 1]),
    { targets: [{ id: "victor", owners: 5 }], groups: [{ id: "raid", owners: 4 }] },
  );
  const WRITTEN = APART.map((_at, index) => event("message.sent", "alice", `u${index}`, (APART[index] ?? 0) - MINUTE_MS));

  test.each([
    { name: "blocks by strangers on different days", times: APART, compared: STRANGERS, messages: [], verdict: "none", kinds: [] },
    {
      name: "a burst of strangers is one sign, and no campaign",
      times: TOGETHER,
      compared: STRANGERS,
      messages: [],
      verdict: "none",
      kinds: ["burst 6/6"],
    },
    {
      name: "a burst of friends",
      times: TOGETHER,
      compared: FRIENDS,
      messages: [],
      verdict: "campaign",
      kinds: ["burst 6/6", "acquainted 6/6", "targets 6/6", "group 4/6"],
    },
    {
      name: "friends who do the same to others, over days",
      times: APART,
      compared: FRIENDS,
      messages: [],
      verdict: "campaign",
      kinds: ["acquainted 6/6", "targets 6/6", "group 4/6"],
    },
    {
      name: "strangers who all got a message",
      times: APART,
      compared: STRANGERS,
      messages: WRITTEN,
      verdict: "reaction",
      kinds: ["written 6/6"],
    },
    {
      name: "friends who all got a message",
      times: APART,
      compared: FRIENDS,
      messages: WRITTEN,
      verdict: "both",
      kinds: ["acquainted 6/6", "targets 6/6", "group 4/6", "written 6/6"],
    },
    {
      name: "two blocks",
      times: TOGETHER.slice(0, 2),
      compared: FRIENDS,
      messages: [],
      verdict: "few",
      kinds: ["burst 2/2", "acquainted 2/2", "targets 2/2", "group 4/6"],
    },
    { name: "what is not compared yet", times: TOGETHER, compared: null, messages: [], verdict: "none", kinds: ["burst 6/6"] },
  ])("of $name is $verdict", ({ times, compared, messages, verdict, kinds }) => {
    expect(judge(times, compared, messages)).toEqual({ kinds, verdict });
  });

  test.each([
    [[], { count: 0, at: 0 }],
    [[5], { count: 1, at: 5 }],
    [[0, HOUR_MS, HOUR_MS + 1], { count: 2, at: 0 }],
    [[HOUR_MS + 1, 0, 2, 1], { count: 3, at: 0 }],
    [[0, 2 * HOUR_MS, 2 * HOUR_MS + 1, 3 * HOUR_MS], { count: 3, at: 2 * HOUR_MS }],
  ])("knows the busiest hour of %j", (times, busiest) => {
    expect(busiestHour(times)).toEqual(busiest);
  });
});

describe("buckets", () => {
  test("are hours of a week and days of a month, the empty ones included", () => {
    const hours = toBuckets([NOW, NOW + 1, NOW - HOUR_MS], NOW - 2 * HOUR_MS, NOW + HOUR_MS);
    expect(hours).toEqual({ times: [NOW - 2 * HOUR_MS, NOW - HOUR_MS, NOW], counts: [0, 1, 2], step: "hour" });
    const days = toBuckets([NOW], NOW - 30 * DAY_MS, NOW + 1);
    expect([days.step, days.counts.length, days.counts.at(-1)]).toEqual(["day", 31, 1]);
  });

  test("leave out what is outside of the time", () => {
    expect(toBuckets([NOW - DAY_MS, NOW + DAY_MS], NOW, NOW + 1).counts).toEqual([0]);
  });
});

describe("the time of an address", () => {
  test.each([
    [undefined, undefined, { since: NOW - 7 * DAY_MS, until: NOW }],
    ["24h", undefined, { since: NOW - DAY_MS, until: NOW }],
    ["30d", "5", { since: NOW - 30 * DAY_MS, until: NOW }],
    ["100", "200", { since: 100, until: 200 }],
    ["100", "x", { since: 100, until: NOW }],
    ["nonsense", "200", { since: NOW - 7 * DAY_MS, until: NOW }],
  ])("from %j to %j is read", (since, until, span) => {
    expect(toSpan(since, until, NOW)).toEqual(span);
  });
});
