import type { ASTNode } from "@marcbachmann/cel-js";
import { callOf, type Loop, loopOf, partsOf } from "./cel.ts";
import { ExpressionFault } from "./expression-fault.ts";

/** Most loops of one expression. Each can make its result a multiple of what it is given. */
const MOST_LOOPS = 4;

/** Methods that read the whole text that they are called on. */
const SCANS: ReadonlySet<string> = new Set(["contains", "containsAny", "indexOf", "lastIndexOf", "matches", "split"]);

/**
 * Holds the time of an evaluation in proportion to the size of the request. Throws an ExpressionFault for a loop within a loop, for a look at a whole
 * text or list in each turn of a loop, and for `cel.bind`, with which a short expression can double a text again and again.
 */
export function assertBounded(expression: ASTNode): void {
  let loops = 0;
  visit(expression, []);

  function visit(node: ASTNode, variables: readonly string[]): void {
    if (node.op === "rcall" && node.args[1].op === "id" && node.args[1].args === "cel")
      throw new ExpressionFault("cel.bind cannot be used here.", "Write the expression out.", node);
    const loop = loopOf(node);
    if (loop === null) {
      if (variables.length > 0) assertCheapTurn(node, variables);
      for (const part of partsOf(node)) visit(part, variables);
    } else {
      visitLoop(node, loop, variables);
    }
  }

  function visitLoop(node: ASTNode, { range, variable, body }: Loop, outer: readonly string[]): void {
    loops += 1;
    if (loops > MOST_LOOPS) throw new ExpressionFault(`The expression has more than ${MOST_LOOPS} loops.`, "Split the rule.", node);
    if (outer.length > 0 && range.op !== "list")
      throw new ExpressionFault("A loop within a loop takes too long.", "Loop over a list that is written out.", node);
    if (splits(range)) throw new ExpressionFault("A loop over the parts of a text takes too long.", "Search the text as a whole.", range);
    visit(range, outer);
    for (const part of body) visit(part, [...outer, variable]);
  }
}

function assertCheapTurn(node: ASTNode, variables: readonly string[]): void {
  const scanned = node.op === "in" ? node.args[1] : node.op === "rcall" && SCANS.has(node.args[0]) ? node.args[1] : null;
  if (scanned === null || scanned.op === "list" || scanned.op === "value" || names(scanned, variables)) return;
  throw new ExpressionFault("A loop cannot look through all of another value in each turn.", "Look through the item of the loop.", node);
}

/** A text can have as many parts as characters. */
function splits(node: ASTNode): boolean {
  return callOf(node)?.name === "split" || partsOf(node).some(splits);
}

function names(node: ASTNode, variables: readonly string[]): boolean {
  if (node.op === "id") return variables.includes(node.args);
  return partsOf(node).some((part) => names(part, variables));
}
