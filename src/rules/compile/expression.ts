import type { ASTNode } from "@marcbachmann/cel-js";
import { assertBounded } from "./bounds.ts";
import { callOf, partsOf, replaceCall } from "./cel.ts";
import type { Context } from "./context.ts";
import { explainError } from "./explain-error.ts";
import { ExpressionFault } from "./expression-fault.ts";
import type { ExpressionScope } from "./expression-scope.ts";
import { FUNCTIONS } from "./functions/index.ts";
import { toMacro } from "./functions/to-macro.ts";
import { toHasMacro } from "./has.ts";
import { type Observation, observationsOf } from "./observations.ts";

/** An expression that is checked and ready to evaluate. */
export interface Expression {
  /** Name of its CEL type. */
  type: string;
  /** Throws, or rejects, if the evaluation fails. Returns a promise only if the data that it asks for comes later. */
  evaluate(context: Context): unknown;
  observations: readonly Observation[];
  /** Whether it says the same for every callback. */
  isConstant: boolean;
}

/** Longest expression, in UTF-16 units. */
const LONGEST = 10_000;

/** Compiles an expression. Throws an ExpressionFault. */
export function compileExpression(text: string, scope: ExpressionScope): Expression {
  if (text.length > LONGEST)
    throw new ExpressionFault(`The expression has more than ${LONGEST} characters.`, "Split the rule.", { start: 0 });
  try {
    const parsed = scope.environment.parse(text);
    assertBounded(parsed.ast);
    const slots = new Map<ASTNode, number>();
    prepareCalls(parsed.ast, scope, slots);
    const { valid, type = "dyn", error } = parsed.check();
    if (!valid) throw error;
    const observations = observationsOf(parsed.ast, new Set(scope.variables), slots);
    return { type, evaluate: parsed, observations, isConstant: isConstant(parsed.ast) };
  } catch (error) {
    throw explainError(error, text, scope);
  }
}

/** Compiles a condition. Throws an ExpressionFault, also if it is neither true nor false. */
export function compileCondition(text: string, scope: ExpressionScope): Expression {
  const expression = compileExpression(text, scope);
  if (expression.type === "bool") return expression;
  const hint = expression.type === "dyn" ? `Compare it: ${text.trim()} == true.` : null;
  throw new ExpressionFault(`A condition must be true or false; this one is a value of type ${expression.type}.`, hint, { start: 0 });
}

/** Puts the functions of conditions in place of their calls, and notes their slots. */
function prepareCalls(node: ASTNode, scope: ExpressionScope, slots: Map<ASTNode, number>): void {
  for (const part of partsOf(node)) prepareCalls(part, scope, slots);
  const call = callOf(node);
  if (call === null) return;
  const { name, receiver, args } = call;
  if (name === "has" && receiver === null) {
    replaceCall(node, toHasMacro(args));
    return;
  }
  const isMethod = receiver !== null;
  const called = FUNCTIONS.find((one) => one.name === name && one.isMethod === isMethod && one.arity === args.length);
  if (called === undefined) return;
  const slot = scope.nextSlot();
  replaceCall(node, toMacro(called, isMethod ? [receiver, ...args] : args, slot, scope.declarations));
  slots.set(node, slot);
}

function isConstant(node: ASTNode): boolean {
  if (node.op === "id" || node.op === "call" || node.op === "rcall") return false;
  return partsOf(node).every(isConstant);
}
