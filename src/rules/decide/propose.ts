import type { Decision } from "../../callbacks/decision.ts";
import { findFaultOf } from "../compile/prove.ts";
import { toJson } from "../compile/to-json.ts";
import type { CompiledRule } from "../rule-book.ts";
import type { UserTexts } from "../texts.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Steps } from "./settle.ts";
import type { Tracer } from "./trace.ts";

/** What a rule that matches wants. */
export interface Proposal {
  decision: Decision;
  /** Whether it puts the callback before a moderator. */
  flags: boolean;
}

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
    const proposal = yield* applyEffect(rule, evaluation, texts);
    if (proposal !== null) tracer.saw(rule);
    return proposal;
  } catch (error) {
    tracer.failed(rule, error);
    return rule.onError === "refuse" ? { decision: { kind: "refuse", ...refusalOf(rule) }, flags: false } : null;
  }
}

function refusalOf({ effect }: CompiledRule): { message: string } {
  return effect.kind === "refuse" ? effect.refusal : { message: "" };
}

function* applyEffect({ effect }: CompiledRule, evaluation: Evaluation, texts: Pick<UserTexts, "mask">): Steps<Proposal | null> {
  switch (effect.kind) {
    case "allow":
      return { decision: ALLOW, flags: false };
    case "flag":
      return { decision: ALLOW, flags: true };
    case "discard":
      return { decision: { kind: "discard" }, flags: false };
    case "refuse":
      return { decision: { kind: "refuse", ...effect.refusal }, flags: false };
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

/** Throws an error if no legal reply has the changes, which would be answered with the fallback otherwise. */
function change(changes: object, { callback }: Pick<Evaluation, "callback">): Proposal {
  const decision: Decision = { kind: "modify", changes };
  const fault = findFaultOf(callback, decision, callback.request);
  if (fault !== null) throw new Error(`${fault.field.slice(1) || "the reply"} is not legal: ${fault.detail}`);
  return { decision, flags: false };
}
