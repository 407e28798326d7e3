import type { RuleEvaluation } from "../../generated/operator.ts";
import type { CountedValue } from "./lookups.ts";

/** The evaluation of a callback that no rule concerns. */
const NO_EVALUATION: RuleEvaluation = { shadow: [], failed: [], asked: [], values: {}, counts: [], durationUs: 0, flaggedBy: null };

/** How the rules were evaluated, with what a handler has counted. null if no rule concerns the command and nothing was counted. */
export function withCounts(evaluation: RuleEvaluation | null, counted: readonly CountedValue[]): RuleEvaluation | null {
  if (counted.length === 0) return evaluation;
  const { counts, ...rest } = evaluation ?? NO_EVALUATION;
  return { ...rest, counts: [...counts, ...counted] };
}
