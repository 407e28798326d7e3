/** The last character for private use. Around the code of an unpaired surrogate it says that the code stands for it. */
export const ESCAPE_MARK = "\u{10fffd}";

const UNPAIRED_OR_MARK = /[\p{Surrogate}\u{10fffd}]/gu;
const ESCAPED = /\u{10fffd}([0-9a-f]+)\u{10fffd}/gu;

const HEXADECIMAL = 16;

/**
 * Escapes unpaired surrogates, so that a database can store the text. JSON may have them (`"\ud83d"` is half of an emoji), and UTF-8 may not: a
 * database refuses them or replaces each by U+FFFD, and then two users could become one. Different texts stay different. Any other text is
 * returned as it is.
 */
export function escapeUnpaired(text: string): string {
  if (text.isWellFormed() && !text.includes(ESCAPE_MARK)) return text;
  return text.replace(UNPAIRED_OR_MARK, (character) => `${ESCAPE_MARK}${character.codePointAt(0)?.toString(HEXADECIMAL)}${ESCAPE_MARK}`);
}

/** Undoes `escapeUnpaired`. */
export function unescapeUnpaired(text: string): string {
  if (!text.includes(ESCAPE_MARK)) return text;
  return text.replace(ESCAPED, (_escaped, code: string) => String.fromCodePoint(Number.parseInt(code, HEXADECIMAL)));
}
