import type { Statistics as Counts, RuleCounts as Row } from "../../../generated/operator.ts";
import type { RuleResult } from "../rules.ts";

export type RuleCounts = Counts["rules"];

/** What each rule that is in use has done since the process started, by its name. */
export type RuleTotals = Readonly<Record<string, Row>>;

/** Counts what each rule does. */
export interface RuleCounter {
  add(result: RuleResult): void;
  /** Begins again, with rules of these names that were loaded at this time, in milliseconds since 1970. */
  reset(loadedAt: number, names: readonly string[]): void;
  /** Since the rules were loaded. */
  counts(): RuleCounts;
  totals(): RuleTotals;
}

export const NO_RULES: RuleCounts = { loadedAt: null, counts: {} };

export function createRuleCounter(): RuleCounter {
  let { loadedAt, counts } = structuredClone(NO_RULES);
  /** What the rules have done before they were loaded again. */
  let before: RuleTotals = {};

  return {
    add: ({ rule, flaggedBy, trace: { shadow, failed } }) => {
      if (rule !== null) countOf(rule).matched += 1;
      if (flaggedBy !== null && flaggedBy !== rule) countOf(flaggedBy).matched += 1;
      for (const { rule: name } of shadow) countOf(name).shadow += 1;
      for (const { rule: name } of failed) countOf(name).failed += 1;
    },
    reset: (at, names) => {
      before = Object.fromEntries(names.map((name) => [name, totalOf(name)]));
      loadedAt = at;
      counts = {};
    },
    counts: () => structuredClone({ loadedAt, counts }),
    totals: () => Object.fromEntries(Object.keys(before).map((name) => [name, totalOf(name)])),
  };

  function totalOf(rule: string): Row {
    return addTwo(before[rule], counts[rule]);
  }

  function countOf(rule: string): Row {
    const count = counts[rule] ?? { matched: 0, shadow: 0, failed: 0 };
    counts[rule] = count;
    return count;
  }
}

/** Adds the counts of two processes. A process that still has older rules does not count. */
export function addRuleCounts(left: RuleCounts, right: RuleCounts): RuleCounts {
  if (left.loadedAt !== right.loadedAt) return (left.loadedAt ?? 0) > (right.loadedAt ?? 0) ? left : right;
  const names = [...new Set([...Object.keys(left.counts), ...Object.keys(right.counts)])];
  const counts = names.map((name) => [name, addTwo(left.counts[name], right.counts[name])]);
  return { loadedAt: left.loadedAt, counts: Object.fromEntries(counts) };
}

function addTwo(left = NOTHING, right = NOTHING): Row {
  return { matched: left.matched + right.matched, shadow: left.shadow + right.shadow, failed: left.failed + right.failed };
}

const NOTHING = { matched: 0, shadow: 0, failed: 0 };
