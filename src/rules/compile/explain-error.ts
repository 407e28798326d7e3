import type { ASTNode } from "@marcbachmann/cel-js";
import { EvaluationError, ParseError, TypeError as TypeFault } from "@marcbachmann/cel-js";
import { suggest } from "../suggest.ts";
import { textOf } from "./cel.ts";
import { ExpressionFault } from "./expression-fault.ts";
import type { ExpressionScope } from "./expression-scope.ts";
import { FUNCTIONS } from "./functions/index.ts";

/** Says what is wrong with an expression that does not compile, and what was probably meant. */
export function explainError(error: unknown, text: string, scope: ExpressionScope): ExpressionFault {
  if (error instanceof ExpressionFault) return error;
  if (!(error instanceof ParseError || error instanceof TypeFault || error instanceof EvaluationError)) throw error;
  const { code, summary, range } = error;
  const at = { start: range?.start ?? 0 };
  // Errors of types have a node of the expression, those of the parser only a place.
  const node = error.node?.op === undefined ? null : (error.node as ASTNode);
  if (code === "unknown_variable" && node?.op === "id") return explainVariable(node.args, scope, at);
  if (code === "no_such_key" && node?.op === ".") return explainField(node, scope, at);
  if (code === "no_matching_overload" && (node?.op === "call" || node?.op === "rcall"))
    return explainCall(node.args[0], summary, scope, at);
  if (code === "no_such_overload")
    return new ExpressionFault(`These types do not go together: ${summary.replace(/^no such overload: /, "")}.`, null, at);
  if (summary === "Unexpected token: EOF") return new ExpressionFault("The expression ends too early.", null, at);
  if (/limit|exceeded/i.test(code)) return new ExpressionFault("The expression is too large.", "Split the rule.", at);
  return new ExpressionFault(`${summary}.`, hintAt(text, at.start), at);
}

/** How other languages write it, and how CEL does. */
const FOREIGN: ReadonlyArray<readonly [RegExp, string]> = [
  [/^.{0,4}[^=!<>]=[^=]/, "Compare with ==."],
  [/\b(?:and|or|not)\b/i, "Write &&, || or !."],
  [/\d[smhd]\b/, 'Write a time in quotes, such as "1h".'],
];

/** In UTF-16 units, on both sides of where the parser stops. */
const AROUND = 4;

function hintAt(text: string, start: number): string | null {
  const part = text.slice(Math.max(0, start - AROUND), start + AROUND);
  return FOREIGN.find(([pattern]) => pattern.test(part))?.[1] ?? null;
}

type Place = Pick<ASTNode, "start">;

function explainVariable(name: string, { variables, declarations }: ExpressionScope, at: Place): ExpressionFault {
  return new ExpressionFault(`There is no ${name}.`, hint(), at);

  function hint(): string | null {
    if (name === "item") return "Give the rule `each: item`.";
    if (declarations.lists.has(name)) return `It is a list: write inList("${name}", …).`;
    return suggest(name, variables);
  }
}

function explainField(node: Extract<ASTNode, { op: "." }>, { fields, command }: ExpressionScope, at: Place): ExpressionFault {
  const [owner, name] = node.args;
  const type = (owner as { checkedType?: { name: string } }).checkedType?.name ?? "";
  const text = textOf(owner);
  return new ExpressionFault(`${text} has no field ${name} in ${command}.`, suggest(name, fields.get(type) ?? []), at);
}

function explainCall(name: string, summary: string, { environment }: ExpressionScope, at: Place): ExpressionFault {
  const own = FUNCTIONS.find((one) => one.name === name);
  if (own !== undefined) return new ExpressionFault(`${name} takes other arguments.`, `Write ${own.usage}.`, at);
  const names = [...FUNCTIONS, ...environment.getDefinitions().functions].map((one) => one.name);
  if (!names.includes(name)) return new ExpressionFault(`There is no function ${name}.`, suggest(name, names), at);
  return new ExpressionFault(`${name} takes values of other types: ${summary.replace(/^found no matching overload for /, "")}.`, null, at);
}
