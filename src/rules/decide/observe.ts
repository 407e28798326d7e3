import { isView } from "../compile/view.ts";

/** Longest text in a trace, in UTF-16 units. */
const LONGEST_TEXT = 200;

/** Most items of a list in a trace. */
const MOST_ITEMS = 10;

/** A value that a condition saw, as plain JSON of limited size; undefined if it shows nothing. */
export function toTraceValue(value: unknown): unknown {
  if (typeof value === "string") return shorten(value);
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "boolean" || typeof value === "number" || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return toTraceList(value);
  // The request itself says too much; its fields are shown one by one.
  if (typeof value !== "object" || isView(value)) return undefined;
  return Object.getPrototypeOf(value) === Object.prototype ? shorten(JSON.stringify(value, bigintsAsNumbers)) : String(value);
}

function toTraceList(list: readonly unknown[]): unknown[] | undefined {
  const shown = list.slice(0, MOST_ITEMS).map(toTraceValue);
  if (shown.includes(undefined)) return undefined;
  return list.length > MOST_ITEMS ? [...shown, `… ${list.length - MOST_ITEMS} more`] : shown;
}

function shorten(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function bigintsAsNumbers(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}
