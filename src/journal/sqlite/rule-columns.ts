import type { RuleEvaluation } from "../../../generated/operator.ts";
import type { NewEntry } from "../journal.ts";

/** The column `rules`: without what is empty, because most evaluations find nothing. */
export function toRulesText({ shadow, failed, values, counts, durationUs, flaggedBy }: RuleEvaluation): string {
  return JSON.stringify({
    durationUs,
    ...(shadow.length > 0 && { shadow }),
    ...(failed.length > 0 && { failed }),
    ...(Object.keys(values).length > 0 && { values }),
    ...(counts.length > 0 && { counts }),
    ...(flaggedBy !== null && { flaggedBy }),
  });
}

export function toRules(text: string): RuleEvaluation {
  return { shadow: [], failed: [], values: {}, counts: [], flaggedBy: null, ...JSON.parse(text) };
}

/** The rules by which an entry is found: those that decided, flagged, failed, or would have decided otherwise. Each once. */
export function rulesOf({ decidedBy, rules }: Pick<NewEntry, "decidedBy" | "rules">): string[] {
  if (rules === null) return [];
  const decided = decidedBy?.by === "rule" && decidedBy.name !== null ? [decidedBy.name] : [];
  const flagged = rules.flaggedBy === null ? [] : [rules.flaggedBy];
  return [...new Set([...decided, ...flagged, ...[...rules.shadow, ...rules.failed].map(({ rule }) => rule)])];
}
