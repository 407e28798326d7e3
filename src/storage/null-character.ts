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
