import { isDeepStrictEqual } from "node:util";
import type { Decision } from "../../callbacks/decision.ts";
import type { RuleResult, RuleTrace } from "../../callbacks/rules.ts";
import { type Item, itemsOf } from "../compile/command-types.ts";
import type { CommandRules, CompiledRule } from "../rule-book.ts";
import type { UserTexts } from "../texts.ts";
import type { Evaluation } from "./evaluation.ts";
import { createItemVerdicts, type Decided } from "./item-verdicts.ts";
import { type Proposal, propose } from "./propose.ts";
import type { Steps } from "./settle.ts";
import { createTracer } from "./trace.ts";

/** What a rule in shadow mode wanted; `item` is null if it was about everybody. */
interface Shadow {
  rule: CompiledRule;
  item: Item | null;
  proposal: Proposal;
}

const NOBODY: Decided = { decision: null, rule: null };

/** What happens if nobody decides, as far as rules know. */
const ALLOW: Decision = { kind: "allow" };

/** Evaluates the rules of a callback in their order, until everything is decided. */
export function* decide(
  { rules }: CommandRules,
  evaluation: Evaluation,
  texts: Pick<UserTexts, "mask">,
): Steps<Omit<RuleResult, "trace"> & { trace: Omit<RuleTrace, "durationUs"> }> {
  const { callback } = evaluation;
  const tracer = createTracer(evaluation);
  const shadows: Shadow[] = [];
  const items = itemsOf(callback.command, callback.request);
  const verdicts = createItemVerdicts(items ?? []);
  let whole: Decided = NOBODY;
  let flaggedBy: string | null = null;

  for (const rule of rules) {
    if (rule.info.until !== null && callback.receivedAt >= rule.info.until) continue;
    if (!rule.each) yield* decideAll(rule);
    else if (items === null) yield* decideByTargets(rule);
    else yield* decideItems(rule);
    if (whole.rule !== null || (items !== null && items.length > 0 && verdicts.open().length === 0)) break;
  }

  const decided = whole.rule === null ? verdicts.result() : whole;
  tracer.trace.shadow.push(...otherwise());
  return { ...decided, flaggedBy, trace: { ...tracer.trace, counts: evaluation.counts } };

  function* decideAll(rule: CompiledRule): Steps<void> {
    const proposal = yield* propose(rule, evaluation, texts, tracer);
    if (proposal !== null) takeForAll(rule, proposal);
  }

  function takeForAll(rule: CompiledRule, proposal: Proposal): void {
    if (rule.info.mode === "shadow") {
      shadows.push({ rule, item: null, proposal });
      return;
    }
    if (proposal.flags) flaggedBy ??= rule.info.name;
    if (!verdicts.isTouched) whole = { decision: proposal.decision, rule: rule.info.name };
    else for (const item of verdicts.open()) verdicts.decide(item, rule, proposal);
  }

  function* decideItems(rule: CompiledRule): Steps<void> {
    for (const item of verdicts.open()) {
      evaluation.setItem(item);
      const proposal = yield* propose(rule, evaluation, texts, tracer);
      if (proposal === null) continue;
      if (rule.info.mode === "shadow") {
        shadows.push({ rule, item, proposal });
      } else {
        if (proposal.flags) flaggedBy ??= rule.info.name;
        verdicts.decide(item, rule, proposal);
      }
    }
  }

  /** The sender decides only as a whole: one user is enough to refuse or to flag everybody, and only all of them allow. */
  function* decideByTargets(rule: CompiledRule): Steps<void> {
    let allowed: Proposal | null = null;
    for (const user of callback.summary.targets) {
      evaluation.setItem({ user, raw: { user } });
      const proposal = yield* propose(rule, evaluation, texts, tracer);
      const isPlainAllow = proposal !== null && proposal.decision.kind === "allow" && !proposal.flags;
      if (proposal !== null && !isPlainAllow) {
        takeForAll(rule, proposal);
        return;
      }
      if (proposal === null && rule.effect.kind === "allow") return;
      allowed = proposal ?? allowed;
    }
    if (allowed !== null) takeForAll(rule, allowed);
  }

  /** The shadow rules that would have decided otherwise, each once. */
  function otherwise(): RuleTrace["shadow"] {
    const found = new Map<string, RuleTrace["shadow"][number]>();
    for (const { rule, item, proposal } of shadows) {
      const { name } = rule.info;
      const actual = item === null || whole.rule !== null ? decided.decision : verdicts.decisionOn(item);
      const isSame = isDeepStrictEqual(actual ?? ALLOW, proposal.decision) && !(proposal.flags && flaggedBy === null);
      if (!isSame && !found.has(name)) found.set(name, { rule: name, decision: kindOf(proposal, item) });
    }
    return [...found.values()];
  }
}

function kindOf({ decision, flags }: Proposal, item: Item | null): Decision["kind"] | "flag" {
  if (flags) return "flag";
  return item !== null && decision.kind === "refuse" ? "verdicts" : decision.kind;
}
