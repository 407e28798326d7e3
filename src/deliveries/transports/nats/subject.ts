/** What of a delivery its subject can name. */
export interface SubjectParts {
  /** Its parts between dots are tokens of the subject. */
  type: string;
  /** One token, whatever is in it. */
  app: string;
}

/** What a token cannot have, or what has a meaning in a subject. */
const NOT_IN_TOKENS = /[\s.*>$\p{Cc}\ufffd]/gu;

/** Servers end a connection on which a line is too long. */
const LONGEST_TOKEN = 100;

/** The subject of a delivery. */
export function toSubject(template: string, { type, app }: SubjectParts): string {
  const types = type.split(".").map(toToken).join(".");
  return template.replaceAll("{type}", () => types).replaceAll("{app}", () => toToken(app));
}

/** Whether different deliveries have different subjects. */
export function hasPlaceholder(template: string): boolean {
  return template.includes("{type}") || template.includes("{app}");
}

function toToken(text: string): string {
  const token = text.slice(0, LONGEST_TOKEN).toWellFormed().replaceAll(NOT_IN_TOKENS, "_");
  return token === "" ? "_" : token;
}
