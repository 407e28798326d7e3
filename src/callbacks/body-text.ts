import { parse } from "@hapi/bourne";

/** A JSON string, which is left alone, or a space that web pages print and JSON does not know. */
const STRING_OR_PRINTED_SPACE = /"(?:[^"\\]|\\.)*"|[\u00a0\u2000-\u200b\u202f\u205f\u3000]/gu;

/** Parses the text of a body that was accepted before. Throws a SyntaxError for any other. */
export function parseBodyText(text: string): unknown {
  return parsePrintedJson(text) ?? parse(text);
}

/**
 * Parses JSON that was copied off a web page, whose indentation is often of no-break spaces: the vendors' own sample packets are. Returns
 * undefined where the text has no such space or is no JSON without them.
 */
export function parsePrintedJson(text: string): unknown {
  const plain = text.replace(STRING_OR_PRINTED_SPACE, (match) => (match.startsWith('"') ? match : " "));
  if (plain === text) return undefined;
  try {
    return parse(plain);
  } catch {
    return undefined;
  }
}
