/** Control characters except line ends and tabs; those that reorder text (bidi); line separators; lone surrogates and what XML 1.0 forbids. */
const HOSTILE = /[^\P{Cc}\n\t]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu;

const LONGEST_EXCERPT = 300;

/**
 * Escapes the characters of a text that a terminal acts on or that hide what the text says, as `\u001b`. Line ends and tabs stay. In JSON the
 * escapes stand for the same values.
 */
export function toVisible(text: string): string {
  return text.replaceAll(HOSTILE, escapeCharacter);
}

/** Does the same and escapes line ends and tabs too, so that the text stays on its line. */
export function toVisibleLine(text: string): string {
  return toVisible(text).replaceAll(/[\n\t]/g, escapeCharacter);
}

/** Returns a text from elsewhere as reports show it: on one line, cut to 300 characters. */
export function excerpt(text: string): string {
  const shown = text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}… (${text.length} characters)` : text;
  return toVisibleLine(shown);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
