import { styleText } from "node:util";
import { toVisibleLine } from "../visible-text.ts";
import { wrap } from "../wrap.ts";

const INDENT = 2;
const GUTTER = 2;

/** A name and what is to be said of it; null is left out. */
export type Fact = readonly [name: string, text: string | null];

/** Lines of a heading and the facts below it, wrapped to `columns`; null: not wrapped. */
export function formatFacts(heading: string, facts: readonly Fact[], columns: number | null): string[] {
  const shown = facts.flatMap(([name, text]) => (text === null ? [] : [{ name, text: toVisibleLine(text) }]));
  const indent = INDENT + Math.max(...shown.map(({ name }) => name.length)) + GUTTER;
  const lines = shown.map(({ name, text }) => {
    const wrapped = columns === null ? text : wrap(text, indent, columns).trimStart();
    return `${" ".repeat(INDENT)}${styleText("dim", name.padEnd(indent - INDENT))}${wrapped}`;
  });
  return [styleText("bold", toVisibleLine(heading)), ...lines];
}
