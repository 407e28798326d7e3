const QUOTE = 0x22;
const BACKSLASH = 0x5c;
// "[" and "{" differ in this bit alone, and so do "]" and "}".
const OPENING = 0x5b;
const CLOSING = 0x5d;
const CASE_BIT = 0x20;

/** Whether JSON text nests objects and lists more than `levels` deep. Scans the text once, without recursion. */
export function isDeeperThan(text: string, levels: number): boolean {
  // A shorter text has no room for the brackets.
  if (text.length <= 2 * levels) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) at = endOfString(text, at);
    else if ((character & ~CASE_BIT) === OPENING) depth += 1;
    else if ((character & ~CASE_BIT) === CLOSING) depth -= 1;
    if (depth > levels) return true;
  }
  return false;
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
