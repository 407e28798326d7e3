import { excerpt } from "../excerpt.ts";

/** What an answer does wrong; `rule` is the short name of what it breaks. */
export interface Violation {
  rule: string;
  expected: string;
  received: string;
}

/** A violation by one field of a reply; undefined is a field that is not there. */
export function breach(rule: string, expected: string, field: string, value: unknown): Violation {
  return { rule, expected, received: value === undefined ? `no ${field}` : `${field}: ${excerpt(JSON.stringify(value))}` };
}
