import type { RuledCallback, RuleResult, Rules } from "../../callbacks/rules.ts";
import type { RuleData } from "../data.ts";
import type { RuleBook } from "../rule-book.ts";
import type { UserTexts } from "../texts.ts";
import { decide } from "./decide.ts";
import { Evaluation } from "./evaluation.ts";
import { settle } from "./settle.ts";

/** Decides callbacks by the rules of a book. */
export function createRules(book: RuleBook, data: RuleData, texts: Pick<UserTexts, "read" | "mask">): Rules {
  return {
    concerns: (sender, command) => book.commands[sender].has(command),
    evaluate,
  };

  function evaluate(callback: RuledCallback): RuleResult | Promise<RuleResult> | null {
    const rules = book.commands[callback.sender].get(callback.command.name);
    if (rules === undefined) return null;
    const start = performance.now();
    const result = settle(decide(rules, new Evaluation(callback, rules.types, data, texts), texts));
    return result instanceof Promise ? result.then(withDuration) : withDuration(result);

    function withDuration({ trace, ...decided }: Awaited<typeof result>): RuleResult {
      return { ...decided, trace: { ...trace, durationUs: Math.ceil((performance.now() - start) * 1000) } };
    }
  }
}
