import { ESCAPE_MARK } from "./unpaired-surrogates.ts";

const NULL = "\u0000";
const ESCAPED_NULL = `${ESCAPE_MARK}0${ESCAPE_MARK}`;

/**
 * Escapes null characters, which SQLite stores and PostgreSQL refuses, in the same way as `escapeUnpaired` escapes unpaired surrogates. What `escapeUnpaired`
 * returned before stays unambiguous, and `unescapeUnpaired` undoes both.
 */
export function escapeNull(text: string): string {
  return text.includes(NULL) ? text.replaceAll(NULL, ESCAPED_NULL) : text;
}

const ESCAPED = /\u{10fffd}([0-9a-f]+)\u{10fffd}/gu;

/** Undoes `escapeNull`, and leaves what `escapeUnpaired` has written. */
export function unescapeNull(text: string): string {
  if (!text.includes(ESCAPED_NULL)) return text;
  // What is escaped beside a zero would look like an escaped null character.
  return text.replace(ESCAPED, (escaped) => (escaped === ESCAPED_NULL ? NULL : escaped));
}
