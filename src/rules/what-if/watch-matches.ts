import type { Expression } from "../compile/expression.ts";
import type { CommandRules, CompiledRule, RuleBook } from "../rule-book.ts";

const ALWAYS: Expression = { type: "bool", evaluate: () => true, observations: [], isConstant: true };

/** Returns a book that decides the same, and calls `onMatch` with the name of a rule whenever its condition is true. */
export function watchMatches(book: RuleBook, onMatch: (rule: string) => void): RuleBook {
  const watchAll = (commands: ReadonlyMap<string, CommandRules>) =>
    new Map([...commands].map(([name, { types, rules }]) => [name, { types, rules: rules.map(watch) }]));
  return { ...book, commands: { "tencent-chat": watchAll(book.commands["tencent-chat"]), openim: watchAll(book.commands.openim) } };

  function watch(rule: CompiledRule): CompiledRule {
    const condition = rule.condition ?? ALWAYS;
    const note = (value: unknown) => {
      if (value === true) onMatch(rule.info.name);
      return value;
    };
    return {
      ...rule,
      condition: {
        ...condition,
        evaluate: (context) => {
          const value = condition.evaluate(context);
          return value instanceof Promise ? value.then(note) : note(value);
        },
      },
    };
  }
}
