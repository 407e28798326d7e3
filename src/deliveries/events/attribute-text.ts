/** What a text of a CloudEvent must not have: control characters, and characters that Unicode has no meaning for. */
const NOT_ALLOWED = /[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** A text as attributes of a CloudEvent may have it. What they may not have is replaced by U+FFFD. */
export function attributeText(text: string): string {
  return text.toWellFormed().replaceAll(NOT_ALLOWED, "\ufffd");
}
