import type { RuleResult } from "../../callbacks/rules.ts";
import type { RuleBook } from "../rule-book.ts";
import { type Difference, ruleOf } from "./compare.ts";
import type { RuleChange, RulesComparison, RuleTally } from "./comparison.ts";
import type { Recorded } from "./recorded.ts";

/** Counts what rules would have done. */
export interface Tally {
  /** Takes a callback that was decided again. */
  add(entry: Recorded, result: RuleResult | null, matched: Iterable<string>, difference: Difference | null): void;
  result(): Pick<RulesComparison, "changed" | "changes" | "rules">;
}

/** @param examples Most examples of each change. */
export function createTally(book: RuleBook, examples: number): Tally {
  const rules = new Map(book.rules.map(({ name }) => [name, emptyTally(name, true)]));
  const changes = new Map<string, RuleChange>();
  let changed = 0;

  return {
    add: (entry, result, matched, difference) => {
      for (const rule of matched) tallyOf(rule).matched += 1;
      const [decider, deciderThen] = [result?.rule ?? result?.flaggedBy ?? null, ruleOf(entry)];
      if (decider !== null) tallyOf(decider).decided += 1;
      if (deciderThen !== null) tallyOf(deciderThen).decidedThen += 1;
      for (const { rule } of result?.trace.shadow ?? []) tallyOf(rule).shadow += 1;
      for (const { rule } of result?.trace.failed ?? []) tallyOf(rule).failed += 1;
      if (difference !== null) addChange(entry, difference);
    },
    result: () => ({
      changed,
      changes: [...changes.values()].toSorted((one, other) => other.count - one.count),
      rules: [...rules.values()],
    }),
  };

  function tallyOf(rule: string): RuleTally {
    const tally = rules.get(rule) ?? emptyTally(rule, false);
    rules.set(rule, tally);
    return tally;
  }

  function addChange({ id: entry, sender, app, command, receivedAt, actor }: Recorded, { rule, from, to }: Difference): void {
    changed += 1;
    if (rule !== null) tallyOf(rule).changed += 1;
    const key = [rule, from, to].join(" ");
    const change = changes.get(key) ?? { rule, from, to, count: 0, examples: [] };
    changes.set(key, change);
    change.count += 1;
    if (change.examples.length < examples) change.examples.push({ entry, sender, app, command: command ?? "", receivedAt, actor });
  }
}

function emptyTally(rule: string, isInFile: boolean): RuleTally {
  return { rule, isInFile, matched: 0, decided: 0, decidedThen: 0, changed: 0, shadow: 0, failed: 0 };
}
