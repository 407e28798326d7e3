import type { ASTNode } from "@marcbachmann/cel-js";
import type { Context } from "../context.ts";
import type { Declarations } from "../declarations.ts";

/** A function that conditions call. */
export interface ConditionFunction {
  name: string;
  /** As hints show it. */
  usage: string;
  /** Number of arguments, without what a method is called on. */
  arity: number;
  /** Whether it is a method of texts. */
  isMethod: boolean;
  /** CEL type of the result. */
  returns: string;
  /** Whether the result may come later. */
  isAsync: boolean;
  /**
   * Checks the arguments that must be literals, and returns the others, which are texts, with the function of their values. Throws an
   * ExpressionFault.
   *
   * @param args As many as the function has, after what a method is called on.
   */
  prepare(declarations: Declarations, ...args: ASTNode[]): PreparedCall;
}

/** A call whose literals are checked. */
export interface PreparedCall {
  /** Arguments whose values `call` takes. */
  values: readonly [ASTNode] | readonly [ASTNode, ASTNode];
  /** `other` is empty if there is one value. */
  call(context: Context, one: string, other: string): unknown;
}
