import type { ASTNode } from "@marcbachmann/cel-js";
import { RE2JS } from "re2js";
import { ExpressionFault } from "../expression-fault.ts";
import type { ConditionFunction } from "./function.ts";
import { literalOf, wordListOf } from "./literals.ts";

/** Whether a text has one of the words or patterns of a list. */
export const containsAny: ConditionFunction = {
  name: "containsAny",
  usage: 'text.containsAny("list")',
  arity: 1,
  isMethod: true,
  returns: "bool",
  isAsync: false,
  prepare(declarations, receiver: ASTNode, list: ASTNode) {
    const name = wordListOf(list, declarations);
    return { values: [receiver], call: ({ data }, text) => data.lists.get(name)?.isIn(text) ?? false };
  },
};

/** Whether a regular expression, or one of several, matches somewhere in a text. In place of CEL's own, which can take exponential time here. */
export const matches: ConditionFunction = {
  name: "matches",
  usage: 'text.matches("pattern")',
  arity: 1,
  isMethod: true,
  returns: "bool",
  isAsync: false,
  prepare(_declarations, receiver: ASTNode, pattern: ASTNode) {
    const patterns = (pattern.op === "list" ? pattern.args : [pattern]).map(compilePattern);
    return { values: [receiver], call: (_context, text) => patterns.some((one) => one.test(text)) };
  },
};

/** Longest pattern, in UTF-16 units. RE2 takes time in proportion to the text and to the pattern. */
const LONGEST_PATTERN = 500;

function compilePattern(node: ASTNode): RE2JS {
  const text = literalOf(node, "The pattern");
  if (text.length > LONGEST_PATTERN) throw new ExpressionFault(`The pattern has more than ${LONGEST_PATTERN} characters.`, null, node);
  try {
    return RE2JS.compile(text);
  } catch (error) {
    throw new ExpressionFault(
      `The pattern is not valid: ${error instanceof Error ? error.message : error}.`,
      "Patterns are those of RE2.",
      node,
    );
  }
}
