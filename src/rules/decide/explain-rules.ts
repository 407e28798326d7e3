import type { RuleExplanation } from "../../../generated/operator.ts";
import type { RuledCallback } from "../../callbacks/rules.ts";
import { type Item, itemsOf } from "../compile/command-types.ts";
import { reasonOf } from "../compile/reason-of.ts";
import type { RuleData } from "../data.ts";
import type { CompiledRule, RuleBook } from "../rule-book.ts";
import type { UserTexts } from "../texts.ts";
import { Evaluation } from "./evaluation.ts";
import { Failure, test } from "./propose.ts";
import { createTracer } from "./trace.ts";

/** What a rule makes of a callback, and the decider that it asks; null if it asks none. */
export type EvaluatedRule = Omit<RuleExplanation, "asked"> & { decider: string | null };

/**
 * Evaluates the condition of every rule of a callback's command, also of those after the one that decides. Asks no decider. Counts what the conditions
 * count, so `data` should be a copy that nobody else counts in.
 */
export async function explainRules(
  book: RuleBook,
  data: RuleData,
  texts: Pick<UserTexts, "read">,
  callback: RuledCallback,
): Promise<EvaluatedRule[]> {
  const commandRules = book.commands[callback.sender].get(callback.command.name);
  if (commandRules === undefined) return [];
  const evaluation = new Evaluation(callback, commandRules.types, data, texts);
  const users = itemsOf(callback.command, callback.request) ?? callback.summary.targets.map((user): Item => ({ user, raw: {} }));
  const explanations: EvaluatedRule[] = [];
  for (const rule of commandRules.rules) {
    for (const user of rule.each ? users : [null]) explanations.push(await explain(rule, user, evaluation));
  }
  return explanations;
}

async function explain(rule: CompiledRule, user: Item | null, evaluation: Evaluation): Promise<EvaluatedRule> {
  if (user !== null) evaluation.setItem(user);
  const tested = await test(rule, evaluation);
  const tracer = createTracer(evaluation);
  tracer.saw(rule);
  const failure = tested instanceof Failure ? reasonOf(tested.reason) : null;
  const decider = rule.effect.kind === "ask" ? rule.effect.decider : null;
  return { rule: rule.info.name, user: user?.user ?? null, matches: tested === true, failure, values: tracer.trace.values, decider };
}
