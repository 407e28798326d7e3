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
  let { loadedAt } = NO_RULES;
  // A rule can have the name of a property that every object has.
  let counts = new Map<string, Row>();
  /** What the rules have done before they were loaded again. */
  let before: ReadonlyMap<string, Row> = new Map();

  return {
    add: ({ rule, flaggedBy, trace: { shadow, failed } }) => {
      if (rule !== null) countOf(rule).matched += 1;
      if (flaggedBy !== null && flaggedBy !== rule) countOf(flaggedBy).matched += 1;
      for (const { rule: name } of shadow) countOf(name).shadow += 1;
      for (const { rule: name } of failed) countOf(name).failed += 1;
    },
    reset: (at, names) => {
      before = new Map(names.map((name) => [name, totalOf(name)]));
      loadedAt = at;
      counts = new Map();
    },
    counts: () => ({ loadedAt, counts: Object.fromEntries(structuredClone(counts)) }),
    totals: () => Object.fromEntries([...before.keys()].map((name) => [name, totalOf(name)])),
  };

  function totalOf(rule: string): Row {
    return addTwo(before.get(rule), counts.get(rule));
  }

  function countOf(rule: string): Row {
    const count = counts.get(rule) ?? { matched: 0, shadow: 0, failed: 0 };
    counts.set(rule, count);
    return count;
  }
}

/** Adds the counts of two processes. A process that still has older rules does not count. */
export function addRuleCounts(left: RuleCounts, right: RuleCounts): RuleCounts {
  if (left.loadedAt !== right.loadedAt) return (left.loadedAt ?? 0) > (right.loadedAt ?? 0) ? left : right;
  const [known, added] = [new Map(Object.entries(left.counts)), new Map(Object.entries(right.counts))];
  const names = new Set([...known.keys(), ...added.keys()]);
  const counts = [...names].map((name) => [name, addTwo(known.get(name), added.get(name))]);
  return { loadedAt: left.loadedAt, counts: Object.fromEntries(counts) };
}

function addTwo(left = NOTHING, right = NOTHING): Row {
  return { matched: left.matched + right.matched, shadow: left.shadow + right.shadow, failed: left.failed + right.failed };
}

const NOTHING = { matched: 0, shadow: 0, failed: 0 };
