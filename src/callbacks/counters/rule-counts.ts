import type { Statistics as Counts, RuleCounts as Row } from "../../../generated/operator.ts";
import type { RuleResult } from "../rules.ts";

export type RuleCounts = Counts["rules"];

/** Counts what each rule does, since the rules were loaded. */
export interface RuleCounter {
  add(result: RuleResult): void;
  /** Begins again, with rules that were loaded at this time, in milliseconds since 1970. */
  reset(loadedAt: number): void;
  counts(): RuleCounts;
}

export const NO_RULES: RuleCounts = { loadedAt: null, counts: {} };

export function createRuleCounter(): RuleCounter {
  let { loadedAt } = NO_RULES;
  // A rule can have the name of a property that every object has.
  let counts = new Map<string, Row>();

  return {
    add: ({ rule, flaggedBy, trace: { shadow, failed } }) => {
      if (rule !== null) countOf(rule).matched += 1;
      if (flaggedBy !== null && flaggedBy !== rule) countOf(flaggedBy).matched += 1;
      for (const { rule: name } of shadow) countOf(name).shadow += 1;
      for (const { rule: name } of failed) countOf(name).failed += 1;
    },
    reset: (at) => {
      loadedAt = at;
      counts = new Map();
    },
    counts: () => ({ loadedAt, counts: Object.fromEntries(structuredClone(counts)) }),
  };

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
