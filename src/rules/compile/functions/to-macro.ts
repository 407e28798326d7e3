import type { ASTNode } from "@marcbachmann/cel-js";
import { type CelChecker, type CelScope, type Macro, textOf } from "../cel.ts";
import { CONTEXT, type Context } from "../context.ts";
import type { Declarations } from "../declarations.ts";
import { ExpressionFault } from "../expression-fault.ts";
import type { ConditionFunction, PreparedCall } from "./function.ts";

/** Makes the macro of a call, which checks its literals when types are checked, and notes its value under `slot` when it is evaluated. */
export function toMacro(called: ConditionFunction, args: readonly ASTNode[], slot: number, declarations: Declarations): Macro {
  const { returns, isAsync } = called;
  let prepared: PreparedCall | null = null;
  return {
    async: isAsync,
    typeCheck(checker, _macro, scope) {
      prepared = called.prepare(declarations, ...args);
      for (const value of prepared.values) assertText(value, checker, scope, called);
      return checker.getType(returns);
    },
    evaluate(evaluator, _macro, scope) {
      if (prepared === null) throw new Error(`${called.name} was not checked`);
      const { values, call } = prepared;
      const context = scope.getValue(CONTEXT) as Context;
      const one = evaluator.run(values[0], scope);
      const other = values.length === 1 ? "" : evaluator.run(values[1], scope);
      if (one instanceof Promise || other instanceof Promise)
        return Promise.all([one, other]).then(([first, second]) => note(context, call(context, first as string, second as string)));
      return note(context, call(context, one as string, other as string));
    },
  };

  function note(context: Context, value: unknown): unknown {
    if (value instanceof Promise) return value.then((settled) => note(context, settled));
    context.observed[slot] = value;
    return value;
  }
}

function assertText(node: ASTNode, checker: CelChecker, scope: CelScope, { usage }: ConditionFunction): void {
  const { name } = checker.check(node, scope);
  if (name === "string") return;
  const hint = name === "int" || name === "dyn" ? `Write string(${textOf(node)}).` : `Write ${usage}.`;
  throw new ExpressionFault(`${textOf(node)} must be a text; it is a value of type ${name}.`, hint, node);
}
