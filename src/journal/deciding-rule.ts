import type { RuleEvaluation } from "../../generated/operator.ts";

/**
 * The rule that decided a callback, by itself or by a decider; null if none did. A decider's answer ends the evaluation, so the rule is the last that
 * asked.
 */
export function decidingRule(
  decidedBy: { by: string | null; name: string | null } | null,
  rules: Pick<RuleEvaluation, "asked"> | null,
): string | null {
  if (decidedBy?.by === "rule") return decidedBy.name;
  return decidedBy?.by === "service" ? (rules?.asked.at(-1)?.rule ?? null) : null;
}
