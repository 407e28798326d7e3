import type { ASTNode } from "@marcbachmann/cel-js";
import { callOf, partsOf } from "../../../rules/compile/cel.ts";
import { ExpressionFault } from "../../../rules/compile/expression-fault.ts";

/** Functions of rules that ask for something beside the callback. */
const ASKING: ReadonlySet<string> = new Set([
  "inList",
  "containsAny",
  "count",
  "distinct",
  "isFriend",
  "isBlocked",
  "isMember",
  "relationAge",
]);

/** Throws an ExpressionFault for a function that asks for lists, counters or relations, which are those of now and not those of the callback. */
export function assertPlain(node: ASTNode): void {
  const name = callOf(node)?.name ?? "";
  if (ASKING.has(name))
    throw new ExpressionFault(
      `${name} cannot be used here.`,
      "A destination knows the callback, but no lists, counters or relations.",
      node,
    );
  for (const part of partsOf(node)) assertPlain(part);
}

/** Whether an expression may name a variable. */
export function names(node: ASTNode, variable: string): boolean {
  return (node.op === "id" && node.args === variable) || partsOf(node).some((part) => names(part, variable));
}
