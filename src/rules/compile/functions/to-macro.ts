import type { ASTNode } from "@marcbachmann/cel-js";
import { type CelChecker, type CelScope, type Macro, textOf } from "../cel.ts";
import { CONTEXT, type Context } from "../context.ts";
import type { Declarations } from "../declarations.ts";
import { ExpressionFault } from "../expression-fault.ts";
import type { ConditionFunction, PreparedCall } from "./function.ts";

/** The macro of a function's call, and its slot. */
export interface FunctionMacro extends Macro {
  slot: number;
}

/** Makes the macro of a call, which checks its literals when types are checked, and notes its value when it is evaluated. */
export function toMacro(called: ConditionFunction, args: readonly ASTNode[], declarations: Declarations): FunctionMacro {
  const { returns, isAsync } = called;
  const slot = declarations.nextSlot();
  let prepared: PreparedCall | null = null;
  return {
    slot,
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
      const texts = values.map((value) => evaluator.run(value, scope));
      if (texts.some((text) => text instanceof Promise))
        return Promise.all(texts).then((settled) => note(context, call(context, settled as string[])));
      return note(context, call(context, texts as string[]));
    },
  };

  function note(context: Context, value: unknown): unknown {
    if (value instanceof Promise) return value.then((settled) => note(context, settled));
    context.observed.set(slot, value);
    return value;
  }
}

function assertText(node: ASTNode, checker: CelChecker, scope: CelScope, { usage }: ConditionFunction): void {
  const { name } = checker.check(node, scope);
  if (name === "string") return;
  const hint = name === "int" || name === "dyn" ? `Write string(${textOf(node)}).` : `Write ${usage}.`;
  throw new ExpressionFault(`${textOf(node)} must be a text; it is a value of type ${name}.`, hint, node);
}
