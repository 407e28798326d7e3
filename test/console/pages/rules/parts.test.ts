import { describe, expect, test } from "@jest/globals";
import type { Decider, Rule, RuleTally, Series } from "../../../../generated/operator.ts";
import { NOT_ASKED } from "../../../../src/callbacks/counters/decider-counts.ts";
import { failuresOf, stateOf } from "../../../../src/console/pages/rules/deciders/state-of.ts";
import { countOf } from "../../../../src/console/pages/rules/in-force/count-of.ts";
import { modeNow } from "../../../../src/console/pages/rules/in-force/marks.ts";
import { toExpiry } from "../../../../src/console/pages/rules/lists/expiry.ts";
import { toLines } from "../../../../src/console/pages/rules/lists/to-lines.ts";
import { addressOf, toTab } from "../../../../src/console/pages/rules/tabs.ts";
import { columnsOf } from "../../../../src/console/pages/rules/what-if/columns-of.ts";

test("an address leads back to its tab", () => {
  expect(addressOf("in-force")).toBe("/rules");
  expect(addressOf("lists", "a/b?")).toBe("/rules/lists/a%2Fb%3F");
  expect([toTab("lists"), toTab(""), toTab(undefined), toTab("nonsense")]).toEqual(["lists", "in-force", "in-force", "in-force"]);
});

describe("a rule", () => {
  const rule = { mode: "shadow", until: 1000 } as Rule;

  test.each([
    { now: 999, rule, mode: "shadow" },
    { now: 1000, rule, mode: "ended" },
    { now: 1000, rule: { ...rule, until: null }, mode: "shadow" },
    { now: 1000, rule: { ...rule, mode: "off" as const }, mode: "off" },
  ])("is $mode at $now", ({ now, rule: given, mode }) => {
    expect(modeNow(given, now)).toBe(mode);
  });

  test("is a share of the callbacks of its commands", () => {
    const line = (command: string | null, accepted: number) => ({
      command,
      total: { recorded: { accepted, quarantined: 5, duplicate: 5 } },
    });
    const series = { lines: [line("a", 3), line("b", 4), line("c", 9), line(null, 9)] } as Series;
    expect(countOf(series, ["a", "b", "z"])).toBe(7);
    expect(countOf(null, ["a"])).toBeNull();
  });
});

describe("a decider", () => {
  const decider = (counts: Partial<Decider["counts"]>) => ({ counts: { ...NOT_ASKED, ...counts } }) as Decider;
  const failed = { ...NOT_ASKED.failed, late: 1, status: 3 };

  test.each([
    { counts: {}, state: "unasked" },
    { counts: { asked: 2 }, state: "well" },
    { counts: { asked: 2, failed }, state: "failing" },
    { counts: { asked: 2, failed, circuits: { closed: 1, open: 0, halfOpen: 1 } }, state: "halfOpen" },
    { counts: { asked: 2, failed, circuits: { closed: 1, open: 1, halfOpen: 1 } }, state: "open" },
  ])("is $state", ({ counts, state }) => {
    expect(stateOf(decider(counts)).state).toBe(state);
  });

  test("shows its failures, most frequent first", () => {
    expect(failuresOf(decider({ failed }))).toEqual([
      ["status", 3],
      ["late", 1],
    ]);
  });
});

test("a table of a test has the columns that say something", () => {
  const tally: RuleTally = { rule: "a", isInFile: true, matched: 0, decided: 0, decidedThen: 0, changed: 0, shadow: 0, failed: 0 };
  expect(columnsOf([tally])).toEqual(["matched", "decided", "changed"]);
  expect(columnsOf([tally, { ...tally, failed: 1, decidedThen: 1 }])).toEqual(["matched", "decided", "decidedThen", "changed", "failed"]);
});

test("values are exported as they can be imported", () => {
  const value = { value: 'a"\n', source: "operator" as const, addedAt: 1, expiresAt: 2, note: null };
  expect(toLines([value, { ...value, value: "b" }])).toBe(
    '{"value":"a\\"\\n","expiresAt":2,"note":null}\n{"value":"b","expiresAt":2,"note":null}\n',
  );
});

test("a value stays, or expires after a span", () => {
  expect([toExpiry("never", 1000), toExpiry("1h", 1000), toExpiry("7d", 0)]).toEqual([null, 3_601_000, 604_800_000]);
});
