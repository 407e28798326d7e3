import type { Decision } from "../../callbacks/decision.ts";
import { toJson } from "../compile/to-json.ts";
import type { CompiledRule } from "../rule-book.ts";
import type { UserTexts } from "../texts.ts";
import { ask } from "./ask.ts";
import { assertLegal } from "./assert-legal.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Proposal } from "./proposal.ts";
import type { Steps } from "./settle.ts";
import type { Tracer } from "./trace.ts";

/** What proposals are made with. */
export interface ProposalTools {
  evaluation: Evaluation;
  texts: Pick<UserTexts, "mask">;
  tracer: Tracer;
}

/** Why a condition could not be evaluated. */
export class Failure {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

const ALLOW: Decision = { kind: "allow" };

/** Evaluates the condition of a rule, which is false if the rule has ended. Never throws and never rejects. */
export function test({ condition, info }: CompiledRule, evaluation: Evaluation): unknown {
  if (info.until !== null && evaluation.callback.receivedAt >= info.until) return false;
  if (condition === null) return true;
  try {
    const value = condition.evaluate(evaluation);
    return value instanceof Promise ? value.catch((error: unknown) => new Failure(error)) : value;
  } catch (error) {
    return new Failure(error);
  }
}

/**
 * Returns what a rule wants whose condition is not false, or null. A rule that fails is noted and taken for what its `onError` says.
 *
 * @param tested Value of the condition.
 */
export function* propose(rule: CompiledRule, tested: unknown, { evaluation, texts, tracer }: ProposalTools): Steps<Proposal | null> {
  try {
    if (tested instanceof Failure) throw tested.reason;
    const proposal = yield* applyEffect(rule, { evaluation, texts, tracer });
    if (proposal !== null) tracer.saw(rule);
    return proposal;
  } catch (error) {
    tracer.failed(rule, error);
    return rule.onError === "refuse" ? wish({ kind: "refuse", ...refusalOf(rule) }) : null;
  }
}

function refusalOf({ effect }: CompiledRule): { message: string } {
  return effect.kind === "refuse" ? effect.refusal : { message: "" };
}

function* applyEffect({ effect, info }: CompiledRule, { evaluation, texts, tracer }: ProposalTools): Steps<Proposal | null> {
  switch (effect.kind) {
    case "allow":
      return wish(ALLOW);
    case "flag":
      return { ...wish(ALLOW), flags: true };
    case "discard":
      return wish({ kind: "discard" });
    case "refuse":
      return wish({ kind: "refuse", ...effect.refusal });
    case "mask":
      return mask(effect, evaluation, texts);
    case "modify": {
      const changes: Record<string, unknown> = {};
      for (const { field, value } of effect.fields) {
        const result = value.evaluate(evaluation);
        changes[field] = toJson(result instanceof Promise ? yield result : result);
      }
      return change(changes, evaluation);
    }
    case "ask":
      // The steps get what the promise resolves with.
      return (yield ask(effect, info.name, evaluation, tracer)) as Proposal | null;
  }
}

/** null if nothing is to be masked. */
function mask(
  { list, replacement }: { list: string; replacement: string },
  { callback, data }: Evaluation,
  texts: Pick<UserTexts, "mask">,
): Proposal | null {
  const found = data.lists.get(list);
  const { sender, command, request } = callback;
  const changes = found === undefined ? null : texts.mask({ sender, command: command.name, request }, found, replacement);
  return changes === null ? null : change(changes, { callback });
}

/** Throws an error if no legal reply has the changes. */
function change(changes: object, { callback }: Pick<Evaluation, "callback">): Proposal {
  const decision: Decision = { kind: "modify", changes };
  assertLegal(callback, decision);
  return wish(decision);
}

/** What a rule wants by itself. */
function wish(decision: Decision): Proposal {
  return { decision, flags: false, decider: null };
}
