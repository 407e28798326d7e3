const LONGEST_EXCERPT = 300;

/** A text of a stranger as a report shows it: in quotes, on one line, not too long. */
export function excerpt(text: string): string {
  const shown = text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}… (${text.length} characters)` : text;
  return JSON.stringify(shown);
}
