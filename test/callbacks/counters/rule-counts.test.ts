import { describe, expect, test } from "@jest/globals";
import { addRuleCounts, createRuleCounter, NO_RULES } from "../../../src/callbacks/counters/rule-counts.ts";
import type { RuleResult } from "../../../src/callbacks/rules.ts";

function result(rule: string | null, flaggedBy: string | null, trace: Partial<RuleResult["trace"]> = {}): RuleResult {
  const nothing = { shadow: [], failed: [], values: {}, counts: [], asked: [], durationUs: 1 };
  return { decision: null, rule, decider: null, flaggedBy, trace: { ...nothing, ...trace } };
}

const shadow: RuleResult["trace"]["shadow"] = [{ rule: "strict", decision: "refuse" }];
const failed: RuleResult["trace"]["failed"] = [{ rule: "broken", reason: "", takenFor: "no-match" }];

describe("each rule is counted", () => {
  test("once for a callback that it decided and flagged", () => {
    const counter = createRuleCounter();
    counter.reset(5, []);
    counter.add(result("watch", "watch", { shadow, failed }));
    counter.add(result("spam", "watch"));
    counter.add(result(null, null));
    expect(counter.counts()).toEqual({
      loadedAt: 5,
      counts: {
        watch: { matched: 2, shadow: 0, failed: 0 },
        spam: { matched: 1, shadow: 0, failed: 0 },
        strict: { matched: 0, shadow: 1, failed: 0 },
        broken: { matched: 0, shadow: 0, failed: 1 },
      },
    });
  });

  test("from its load", () => {
    const counter = createRuleCounter();
    counter.add(result("watch", null));
    counter.reset(6, ["watch"]);
    expect(counter.counts()).toEqual({ loadedAt: 6, counts: {} });
  });

  test("and from the start, as long as it is in use", () => {
    const counter = createRuleCounter();
    expect(counter.totals()).toEqual({});
    counter.reset(5, ["watch", "spam", "idle"]);
    counter.add(result("watch", null));
    counter.add(result("spam", null));
    counter.reset(6, ["watch", "new"]);
    counter.add(result("watch", null, { failed: [{ rule: "new", reason: "", takenFor: "no-match" }] }));
    expect(counter.totals()).toEqual({
      watch: { matched: 2, shadow: 0, failed: 0 },
      new: { matched: 0, shadow: 0, failed: 1 },
    });
  });

  test("in a copy that does not change", () => {
    const counter = createRuleCounter();
    const before = counter.counts();
    counter.add(result("watch", null));
    expect(before).toEqual(NO_RULES);
    expect(NO_RULES).toEqual({ loadedAt: null, counts: {} });
  });
});

describe("the counts of two processes", () => {
  const one = { loadedAt: 5, counts: { a: { matched: 1, shadow: 2, failed: 3 }, b: { matched: 1, shadow: 0, failed: 0 } } };

  test("are added up", () => {
    const other = { loadedAt: 5, counts: { a: { matched: 10, shadow: 20, failed: 30 }, c: { matched: 7, shadow: 0, failed: 0 } } };
    expect(addRuleCounts(one, other)).toEqual({
      loadedAt: 5,
      counts: { a: { matched: 11, shadow: 22, failed: 33 }, b: one.counts.b, c: other.counts.c },
    });
  });

  test.each([NO_RULES, { loadedAt: 4, counts: { a: { matched: 9, shadow: 9, failed: 9 } } }])(
    "are those of the newer rules beside %j",
    (older) => {
      expect([addRuleCounts(one, older), addRuleCounts(older, one)]).toEqual([one, one]);
    },
  );
});

test.each(["constructor", "__proto__", "toString"])("a rule with the name %s is counted as any other", (name) => {
  const counter = createRuleCounter();
  counter.add(result(name, null));
  const counts = counter.counts();
  expect(Object.entries(counts.counts)).toEqual([[name, { matched: 1, shadow: 0, failed: 0 }]]);
  expect(Object.entries(addRuleCounts(counts, counts).counts)).toEqual([[name, { matched: 2, shadow: 0, failed: 0 }]]);
  expect(Object.entries(addRuleCounts(counts, { loadedAt: null, counts: {} }).counts)).toEqual(Object.entries(counts.counts));
});
