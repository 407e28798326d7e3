/** How a scalar is written in YAML. */
export type ScalarStyle = "plain" | "single" | "double" | "block";

/** Escapes of double-quoted scalars that name a character by hexadecimal digits, and how many. */
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Offset in the text of a scalar of the character that is at `index` of its value.
 *
 * @param raw The scalar as it is written, with its quotes or the header of its block.
 */
export function offsetInScalar(raw: string, style: ScalarStyle, value: string, index: number): number {
  let offset = startOf(raw, style);
  for (let at = 0; at < index; at += 1) offset = afterCharacter(skip(raw, style, offset, value[at]), value[at]);
  return skip(raw, style, offset, value[index]);

  function afterCharacter(place: number, character: string | undefined): number {
    if (isSpace(character)) return isSpace(raw[place]) ? place + 1 : place + escapeLength(raw, style, place);
    if (style === "single" && character === "'") return place + 2;
    return place + Math.max(1, escapeLength(raw, style, place));
  }
}

function startOf(raw: string, style: ScalarStyle): number {
  if (style === "block") return raw.indexOf("\n") + 1;
  return style === "plain" ? 0 : 1;
}

/** The value has less white space than its text: indentation and folded lines are left out. */
function skip(raw: string, style: ScalarStyle, start: number, character: string | undefined): number {
  let offset = start;
  if (isSpace(character)) return offset;
  while (isSpace(raw[offset]) || isContinuation(raw, style, offset)) offset += 1;
  return offset;
}

/** A backslash at the end of a line joins it with the next one. */
function isContinuation(raw: string, style: ScalarStyle, offset: number): boolean {
  return style === "double" && raw[offset] === "\\" && /[\r\n]/.test(raw[offset + 1] ?? "");
}

/** 0 if there is no escape. */
function escapeLength(raw: string, style: ScalarStyle, offset: number): number {
  if (style !== "double" || raw[offset] !== "\\") return 0;
  return 2 + (HEX_DIGITS[raw[offset + 1] ?? ""] ?? 0);
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r";
}
