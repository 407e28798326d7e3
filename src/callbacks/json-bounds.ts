const QUOTE = 0x22;
const BACKSLASH = 0x5c;
// "[" and "{" differ in this bit alone, and so do "]" and "}".
const OPENING = 0x5b;
const CLOSING = 0x5d;
const CASE_BIT = 0x20;

/** Bounds of what a JSON text may hold. */
export interface JsonBounds {
  /** Objects and lists inside each other. */
  levels: number;
  /** Objects and lists in all. */
  containers: number;
}

/**
 * Whether JSON text nests too deep or holds too many objects and lists; null if it is within its bounds. Deep nesting exhausts the stack of a
 * recursive reader. `[{},{},…]` takes thirty times its length in memory. Scans the text once, without recursion.
 */
export function exceededBound(text: string, { levels, containers }: JsonBounds): keyof JsonBounds | null {
  // A shorter text has no room for the brackets.
  if (text.length <= 2 * Math.min(levels, containers)) return null;
  let depth = 0;
  let opened = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) at = endOfString(text, at);
    else if ((character & ~CASE_BIT) === OPENING) {
      depth += 1;
      opened += 1;
    } else if ((character & ~CASE_BIT) === CLOSING) depth -= 1;
    if (depth > levels) return "levels";
    if (opened > containers) return "containers";
  }
  return null;
}

/** Index of the quote that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === BACKSLASH) at += 1;
    else if (character === QUOTE) return at;
  }
  return text.length;
}
