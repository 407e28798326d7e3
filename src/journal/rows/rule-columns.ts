import type { RuleEvaluation } from "../../../generated/operator.ts";
import { decidingRule } from "../deciding-rule.ts";
import type { NewEntry } from "../journal.ts";

/** The column `rules`: without what is empty, because most evaluations find nothing. */
export function toRulesText({ shadow, failed, values, counts, asked, durationUs, flaggedBy }: RuleEvaluation): string {
  return JSON.stringify({
    durationUs,
    ...(shadow.length > 0 && { shadow }),
    ...(failed.length > 0 && { failed }),
    ...(Object.keys(values).length > 0 && { values }),
    ...(counts.length > 0 && { counts }),
    ...(asked.length > 0 && { asked }),
    ...(flaggedBy !== null && { flaggedBy }),
  });
}

export function toRules(text: string): RuleEvaluation {
  return { shadow: [], failed: [], values: {}, counts: [], asked: [], flaggedBy: null, ...JSON.parse(text) };
}

/** The rules by which an entry is found: those that decided, by themselves or by a decider, flagged, failed, or would have decided otherwise. Each once. */
export function rulesOf({ decidedBy, rules }: Pick<NewEntry, "decidedBy" | "rules">): string[] {
  if (rules === null) return [];
  const decided = decidingRule(decidedBy, rules) ?? [];
  const flagged = rules.flaggedBy ?? [];
  return [...new Set([decided, flagged, [...rules.shadow, ...rules.failed].map(({ rule }) => rule)].flat())];
}
