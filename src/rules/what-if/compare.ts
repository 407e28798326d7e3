import { isDeepStrictEqual } from "node:util";
import type { RuleOutcome } from "../../../generated/operator.ts";
import type { RuleResult } from "../../callbacks/rules.ts";
import { decidingRule } from "../../journal/deciding-rule.ts";
import type { Recorded } from "./recorded.ts";

/** How a decision would change. */
export interface Difference {
  /** The rule that would decide; if none would, the one that decided. */
  rule: string | null;
  from: RuleOutcome;
  to: RuleOutcome;
}

/**
 * Compares what was decided about a callback with what rules say now. null if nothing changes: what a handler decided, or what was answered because nobody
 * did, stays if no rule decides.
 *
 * @param result null if no rule concerns the command.
 */
export function compare(entry: Recorded, result: RuleResult | null): Difference | null {
  const flaggedThen = entry.rules?.flaggedBy ?? null;
  const flaggedBy = result?.flaggedBy ?? null;
  const isSame = isSameDecision(entry, result) && (flaggedThen === null) === (flaggedBy === null);
  if (isSame) return null;
  const rule = result?.rule ?? flaggedBy ?? ruleOf(entry) ?? flaggedThen;
  return { rule, from: outcomeThen(entry), to: outcomeNow(entry, result) };
}

/** What became of a callback. */
export function outcomeThen({ decision, rules }: Recorded): RuleOutcome {
  return outcomeOf(decision?.kind, rules?.flaggedBy ?? null);
}

/** What would become of it by the rules. */
export function outcomeNow(entry: Recorded, result: RuleResult | null): RuleOutcome {
  return outcomeOf(kindNow(entry, result), result?.flaggedBy ?? null);
}

/** The rule that decided then, by itself or by a decider; null if none did. */
export function ruleOf({ decidedBy, rules }: Recorded): string | null {
  return decidingRule(decidedBy, rules);
}

function isSameDecision(entry: Recorded, result: RuleResult | null): boolean {
  const now = result?.decision ?? null;
  if (now === null) return ruleOf(entry) === null;
  if (now.kind === "allow") return entry.decision?.kind === "allow";
  const { fallback: _fallback, ...then } = entry.decision ?? {};
  return isDeepStrictEqual(then, JSON.parse(JSON.stringify(now)));
}

function kindNow(entry: Recorded, result: RuleResult | null): RuleOutcome {
  if (result?.decision != null) return result.decision.kind;
  return ruleOf(entry) === null ? (entry.decision?.kind ?? "undecided") : "undecided";
}

function outcomeOf(kind: RuleOutcome | undefined, flaggedBy: string | null): RuleOutcome {
  const isAllowed = kind === undefined || kind === "allow" || kind === "undecided";
  return isAllowed && flaggedBy !== null ? "flag" : (kind ?? "undecided");
}
