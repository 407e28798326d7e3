import type { ASTNode } from "@marcbachmann/cel-js";
import type { RelationKind } from "../../../../generated/operator.ts";
import { RELATION_KINDS } from "../../../callbacks/context/relations.ts";
import { parseWindow } from "../../../callbacks/context/window.ts";
import { suggest } from "../../suggest.ts";
import type { Declarations } from "../declarations.ts";
import { ExpressionFault } from "../expression-fault.ts";

const LONGEST_WINDOW = 366 * 86_400_000;

/** The text that an argument is. Throws an ExpressionFault if it is not written in quotes. */
export function literalOf(node: ASTNode, what: string): string {
  if (node.op === "value" && typeof node.args === "string") return node.args;
  throw new ExpressionFault(`${what} must be written in quotes.`, null, node);
}

/** The list that an argument names. */
export function listNameOf(node: ASTNode, { lists }: Declarations): string {
  const name = literalOf(node, "The name of a list");
  if (lists.has(name)) return name;
  throw new ExpressionFault(`There is no list ${name}.`, suggest(name, lists.keys()) ?? "Define it under `lists`.", node);
}

/** A list of words or patterns that an argument names. */
export function wordListOf(node: ASTNode, declarations: Declarations): string {
  const name = listNameOf(node, declarations);
  if (declarations.lists.get(name) !== "value") return name;
  throw new ExpressionFault(`The list ${name} has whole values, which are found in no text.`, "Give it `match: text`.", node);
}

/** The time that an argument is, in milliseconds. */
export function windowOf(node: ASTNode): number {
  const text = literalOf(node, "The window");
  const window = parseWindow(text);
  if (window !== null && window <= LONGEST_WINDOW) return window;
  throw new ExpressionFault(
    `The window must be a time of up to 366 days, not ${JSON.stringify(text)}.`,
    'Write "30s", "10m", "1h" or "7d".',
    node,
  );
}

/** Claims a counter for a window. Throws an ExpressionFault if it has another one elsewhere. */
export function claimCounter(node: ASTNode, kind: "count" | "distinct", window: number, { counters }: Declarations): string {
  const name = literalOf(node, "The name of a counter");
  if (!/^[\w.-]{1,100}$/.test(name)) throw new ExpressionFault('The name of a counter has letters, digits, "_", "." and "-".', null, node);
  const claimed = counters.get(name);
  if (claimed !== undefined && (claimed.window !== window || claimed.kind !== kind))
    throw new ExpressionFault(
      `The counter ${name} is used with another window or function elsewhere.`,
      "Give this one another name.",
      node,
    );
  counters.set(name, { name, kind, window });
  return name;
}

/** The kind of relation that an argument names. */
export function relationKindOf(node: ASTNode): RelationKind {
  const name = literalOf(node, "The kind of relation");
  const kind = RELATION_KINDS.find((known) => known === name);
  if (kind !== undefined) return kind;
  throw new ExpressionFault(`There is no relation ${name}.`, suggest(name, RELATION_KINDS), node);
}
