/** Most backslashes before a character: JSON in a text of JSON in a text of JSON. More would make a body of backslashes slow to search. */
const ESCAPES = String.raw`\\{1,8}`;
const PERHAPS_ESCAPES = String.raw`\\{0,8}`;

/** What JSON writes for control characters. */
const LETTERS: Readonly<Record<string, string>> = { "\b": "b", "\f": "f", "\n": "n", "\r": "r", "\t": "t" };

const PLAIN = /^[A-Za-z0-9 ]$/;

/**
 * Returns a pattern that finds a text within a body of JSON: in any case, and also if characters are escaped, as `\/`, `\u4f60` and `\n` are. The
 * body can be JSON within a text of JSON. The pattern takes time in proportion to the body, whatever the text.
 */
export function toTextPattern(text: string): RegExp {
  return new RegExp(partsOf(text).map(toPart).join(""), "iu");
}

/** The characters; backslashes that follow each other are one part, because a pattern for each would try all ways to share them. */
function partsOf(text: string): string[] {
  return text.match(/\\+|[^\\]/gsu) ?? [];
}

function toPart(part: string): string {
  if (PLAIN.test(part)) return part;
  if (part.startsWith("\\")) return String.raw`\\{${part.length},${8 * part.length}}`;
  if (part === '"' || part === "/") return PERHAPS_ESCAPES + part;
  const letter = LETTERS[part];
  const forms = [toLiteral(part), ...escapesOf(part), ...(letter === undefined ? [] : [ESCAPES + letter])];
  return `(?:${[...new Set(forms)].join("|")})`;
}

/** The escape of a character in either case: the pattern ignores the case of what is written, and the digits of an escape have none. */
function escapesOf(character: string): string[] {
  const cases = [character, character.toLowerCase(), character.toUpperCase()];
  return cases.map((one) => Array.from({ length: one.length }, (_unit, index) => ESCAPES + toEscape(one.charCodeAt(index))).join(""));
}

function toEscape(unit: number): string {
  return `u${unit.toString(16).padStart(4, "0")}`;
}

/** An escape of patterns works for every character, with a meaning of its own or not. */
function toLiteral(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
