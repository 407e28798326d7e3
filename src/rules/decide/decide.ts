import type { RuledCallback, RuleResult, RuleTrace } from "../../callbacks/rules.ts";
import { type Item, itemsOf } from "../compile/command-types.ts";
import type { CommandRules, CompiledRule } from "../rule-book.ts";
import type { UserTexts } from "../texts.ts";
import type { Evaluation } from "./evaluation.ts";
import { createOutcome, type Outcome } from "./outcome.ts";
import type { Proposal } from "./proposal.ts";
import { type ProposalTools, propose, test } from "./propose.ts";
import type { Steps } from "./settle.ts";
import { createTracer } from "./trace.ts";

/** A result, before its time is known. */
export type Decided = Omit<RuleResult, "trace"> & { trace: Omit<RuleTrace, "durationUs"> };

/** What the evaluation of a callback works with. */
interface Run extends ProposalTools {
  outcome: Outcome;
  /** The users whom a rule with `each` looks at one by one. */
  users: readonly Item[];
}

/** Evaluates the rules of a callback in their order, until everything is decided. */
export function* decide({ rules }: CommandRules, evaluation: Evaluation, texts: Pick<UserTexts, "mask">): Steps<Decided> {
  const { callback } = evaluation;
  const items = itemsOf(callback.command, callback.request);
  const outcome = createOutcome(items);
  const run: Run = { evaluation, texts, tracer: createTracer(evaluation), outcome, users: items ?? targetsOf(callback, rules) };
  for (const rule of rules) {
    if (rule.each) {
      yield* outcome.items === null ? decideByTargets(rule, run) : decideItems(rule, run);
    } else {
      // Most rules do not match. They cost no step of their own.
      let tested = test(rule, evaluation);
      if (tested instanceof Promise) tested = yield tested;
      if (tested !== false) outcome.takeForAll(rule, yield* propose(rule, tested, run));
    }
    if (outcome.isDecided()) break;
  }
  const { shadow, ...decided } = outcome.result();
  return { ...decided, trace: { ...run.tracer.trace, shadow, counts: evaluation.counts } };
}

/** The targets of a callback as items; none if no rule looks at them one by one. */
function targetsOf({ summary }: RuledCallback, rules: readonly CompiledRule[]): Item[] {
  return rules.some(({ each }) => each) ? summary.targets.map((user) => ({ user, raw: {} })) : [];
}

function* decideItems(rule: CompiledRule, run: Run): Steps<void> {
  for (const item of run.outcome.openItems()) {
    run.evaluation.setItem(item);
    let tested = test(rule, run.evaluation);
    if (tested instanceof Promise) tested = yield tested;
    if (tested !== false) run.outcome.takeForItem(item, rule, yield* propose(rule, tested, run));
  }
}

/** The sender decides only as a whole: one user is enough to refuse or to flag everybody, and only all of them allow. */
function* decideByTargets(rule: CompiledRule, run: Run): Steps<void> {
  const needsAll = rule.effect.kind === "allow";
  let last: Proposal | null = null;
  for (const user of run.users) {
    run.evaluation.setItem(user);
    let tested = test(rule, run.evaluation);
    if (tested instanceof Promise) tested = yield tested;
    const proposal = tested === false ? null : yield* propose(rule, tested, run);
    if (proposal === null && needsAll) return;
    last = proposal ?? last;
    if (proposal !== null && !isPlainAllow(proposal)) break;
  }
  run.outcome.takeForAll(rule, last);
}

function isPlainAllow({ decision, flags }: Proposal): boolean {
  return decision.kind === "allow" && !flags;
}
