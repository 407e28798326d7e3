import type { ASTNode } from "@marcbachmann/cel-js";
import { loopOf, partsOf, textOf } from "./cel.ts";
import type { Context } from "./context.ts";

/** A part of an expression whose value people want to see. */
export interface Observation {
  /** As it is written. */
  text: string;
  /** The value that the last evaluation saw; undefined if it did not come to it. */
  read(context: Context): unknown;
}

/** Most observations of one expression. */
const MOST = 20;

/** The variables, fields and calls of functions in an expression, but not those in the body of a loop, which have a value for each turn. */
export function observationsOf(expression: ASTNode, variables: ReadonlySet<string>, slots: ReadonlyMap<ASTNode, number>): Observation[] {
  const found = new Map<string, Observation>();
  visit(expression);
  return [...found.values()].slice(0, MOST);

  function visit(node: ASTNode): void {
    const slot = slots.get(node);
    const path = pathOf(node);
    const text = textOf(node);
    if (slot !== undefined) found.set(text, { text, read: ({ observed }) => observed[slot] });
    if (path !== null && variables.has(path[0] ?? "")) {
      found.set(text, { text, read: (context) => path.reduce<unknown>(readField, context) });
      return;
    }
    const loop = loopOf(node);
    for (const part of loop === null ? partsOf(node) : [loop.range]) visit(part);
  }
}

/** The names from a variable to a field; null for any other expression. */
function pathOf(node: ASTNode): string[] | null {
  if (node.op === "id") return [node.args];
  if (node.op !== ".") return null;
  const outer = pathOf(node.args[0]);
  return outer === null ? null : [...outer, node.args[1]];
}

function readField(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value ? Reflect.get(value, name) : undefined;
}
