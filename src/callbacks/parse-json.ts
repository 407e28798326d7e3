import { parse } from "@hapi/bourne";

/** Spaces that web pages print and JSON does not know. */
const PRINTED_SPACE = /[\u00a0\u2000-\u200b\u202f\u205f\u3000]/u;

/** Parses the text of a body that was accepted before. Throws a SyntaxError for any other. */
export function parseBodyText(text: string): unknown {
  return parsePrintedJson(text) ?? parse(text);
}

/**
 * Parses JSON that was copied off a web page, whose indentation is often of no-break spaces: the vendors' own sample packets are. Returns
 * undefined where the text has no such space or is no JSON without them.
 */
export function parsePrintedJson(text: string): unknown {
  if (!PRINTED_SPACE.test(text)) return undefined;
  try {
    return parse(withPlainSpaces(text));
  } catch {
    return undefined;
  }
}

/** Writes plain spaces for printed ones outside strings. Walks the text once: it may be hostile, and patterns that skip strings can be made slow. */
function withPlainSpaces(text: string): string {
  let plain = "";
  let copied = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (inString && character === "\\") at += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && PRINTED_SPACE.test(character)) {
      plain += `${text.slice(copied, at)} `;
      copied = at + 1;
    }
  }
  return plain + text.slice(copied);
}
