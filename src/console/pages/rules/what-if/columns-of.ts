import type { RuleTally } from "../../../../../generated/operator.ts";

export type Column = Exclude<keyof RuleTally, "rule" | "isInFile">;

const COLUMNS: readonly Column[] = ["matched", "decided", "decidedThen", "changed", "shadow", "failed"];

/** Columns that are there even if they have nothing but zeros. */
const ALWAYS: ReadonlySet<Column> = new Set<Column>(["matched", "decided", "changed"]);

/** The columns of a table of rules that say something. */
export function columnsOf(rules: readonly RuleTally[]): Column[] {
  return COLUMNS.filter((column) => ALWAYS.has(column) || rules.some((rule) => rule[column] > 0));
}
