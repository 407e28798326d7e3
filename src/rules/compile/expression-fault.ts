import type { ASTNode } from "@marcbachmann/cel-js";

/** Something wrong in an expression. */
export class ExpressionFault extends Error {
  readonly hint: string | null;
  /** Where it is in the expression. */
  readonly index: number;

  constructor(message: string, hint: string | null, { start }: Pick<ASTNode, "start">) {
    super(message);
    this.hint = hint;
    this.index = start;
  }
}
