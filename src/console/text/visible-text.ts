/** Characters that cannot be seen, or that change how those around them are shown: controls, bidirectional controls, and the like. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115F\u1160\u3164\uFFA0]/gu;

/** Joiners within emoji and scripts such as Devanagari and Persian belong to the text. */
const KEPT = new Set(["\u200C", "\u200D", "\t", "\n"]);

/** A piece of text, as it is shown. */
export interface TextPart {
  text: string;
  /** Whether it stands for a character that could not be seen. */
  isEscape: boolean;
}

/** Splits a text that anybody may have written into what can be shown as it is and names of what cannot. `limit` is in UTF-16 units. */
export function toVisibleParts(text: string, limit: number): TextPart[] {
  const shown = text.length > limit ? text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "") : text;
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: character, index } of shown.matchAll(HIDDEN)) {
    if (KEPT.has(character)) continue;
    if (index > end) parts.push({ text: shown.slice(end, index), isEscape: false });
    parts.push({ text: nameOf(character), isEscape: true });
    end = index + character.length;
  }
  if (end < shown.length) parts.push({ text: shown.slice(end), isEscape: false });
  if (shown.length < text.length) parts.push({ text: `… +${text.length - shown.length}`, isEscape: true });
  return parts;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
