import type { ASTNode } from "@marcbachmann/cel-js";

// The library documents macros and does not type them. These are the parts that its macros of its own use.

/** Where an expression is evaluated: knows the values of variables. */
export interface CelScope {
  getValue(name: string): unknown;
}

export interface CelEvaluator {
  run(node: ASTNode, scope: CelScope): unknown;
}

export interface CelType {
  name: string;
}

export interface CelChecker {
  /** Returns the type of an expression. Throws if it has none. */
  check(node: ASTNode, scope: CelScope): CelType;
  getType(name: string): CelType;
}

/** What stands in place of a call. */
export interface Macro {
  typeCheck(checker: CelChecker, macro: Macro, scope: CelScope): CelType;
  evaluate(evaluator: CelEvaluator, macro: Macro, scope: CelScope): unknown;
  /** Whether `evaluate` may return a promise. */
  async: boolean;
}

/** A call of a function or of a method. */
export interface Call {
  name: string;
  /** What the method is called on; null for a function. */
  receiver: ASTNode | null;
  args: readonly ASTNode[];
}

/** Returns the call that an expression is, or null. */
export function callOf(node: ASTNode): Call | null {
  if (node.op === "call") return { name: node.args[0], receiver: null, args: node.args[1] };
  return node.op === "rcall" ? { name: node.args[0], receiver: node.args[1], args: node.args[2] } : null;
}

/** Puts a macro in place of a call. The library has some of the names for itself, and does not let them be registered again. */
export function replaceCall(node: ASTNode, macro: Macro): void {
  // Not in the types of the library; its parser does the same with a registered macro.
  const replaceable = node as unknown as { setMeta(key: string, value: unknown): void };
  replaceable.setMeta("macro", macro);
  replaceable.setMeta("async", macro.async);
}

/** The expressions directly inside an expression. */
export function partsOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case "value":
    case "id":
      return [];
    case ".":
    case ".?":
      return [node.args[0]];
    case "call":
      return node.args[1];
    case "rcall":
      return [node.args[1], ...node.args[2]];
    case "map":
      return node.args.flat();
    case "!_":
    case "-_":
      return [node.args];
    default:
      return node.args;
  }
}

/** Names of the methods that evaluate an expression for each item of a list. */
const LOOPS: ReadonlySet<string> = new Set(["all", "exists", "exists_one", "map", "filter"]);

/** A method that evaluates expressions for each item of a list. */
export interface Loop {
  range: ASTNode;
  /** Name of the variable that is the item. */
  variable: string;
  body: readonly ASTNode[];
}

/** Returns the loop that a call is, or null. */
export function loopOf(node: ASTNode): Loop | null {
  if (node.op !== "rcall" || !LOOPS.has(node.args[0])) return null;
  const [, range, [variable, ...body]] = node.args;
  return variable?.op === "id" && body.length > 0 ? { range, variable: variable.args, body } : null;
}

/** The text of an expression as it is written. */
export function textOf({ input, start, end }: ASTNode): string {
  return input.slice(start, end);
}
