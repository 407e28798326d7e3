const QUOTE = 0x22;
const BACKSLASH = 0x5c;
// "[" and "{" differ in this bit alone, and so do "]" and "}".
const OPENING = 0x5b;
const CLOSING = 0x5d;
const CASE_BIT = 0x20;
const COMMA = 0x2c;

/** Bounds of what a JSON text may hold. */
export interface JsonBounds {
  /** Objects and lists inside each other. */
  levels: number;
  /** Values in all, counted by what comes before each: an opening bracket or a comma. An empty object in a list counts twice. */
  values: number;
}

/**
 * Whether JSON text nests too deep or holds too many values; null if it is within its bounds. Deep nesting exhausts the stack of a recursive reader.
 * `[{},{},…]` takes thirty times its length in memory, and a million names take a second to parse. Scans the text once, without recursion.
 */
export function exceededBound(text: string, { levels, values }: JsonBounds): keyof JsonBounds | null {
  // A shorter text has no room for them. Each level needs two brackets.
  if (text.length <= Math.min(2 * levels, values)) return null;
  let depth = 0;
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) at = endOfString(text, at);
    else if ((character & ~CASE_BIT) === OPENING) {
      depth += 1;
      found += 1;
    } else if ((character & ~CASE_BIT) === CLOSING) depth -= 1;
    else if (character === COMMA) found += 1;
    if (depth > levels) return "levels";
    if (found > values) return "values";
  }
  return null;
}

/** Index of the quote that ends the string which begins at `start`; the length of the text if none does. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === BACKSLASH) at += 1;
    else if (character === QUOTE) return at;
  }
  return text.length;
}
