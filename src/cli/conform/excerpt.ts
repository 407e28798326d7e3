const LONGEST_EXCERPT = 300;

/** A text of a stranger as a report shows it: on one line, not too long, without characters that a terminal or XML acts on. */
export function excerpt(text: string): string {
  const shown = text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}… (${text.length} characters)` : text;
  return shown.replaceAll(/[\p{Cc}\p{Cs}\p{Cf}]/gu, toEscape);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
