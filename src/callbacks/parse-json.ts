import { parse } from "@hapi/bourne";
import { quoteLargeAccounts } from "./quote-large-accounts.ts";

/** Spaces that web pages print and JSON does not allow. */
const PRINTED_SPACE = /[\u00a0\u2000-\u200b\u202f\u205f\u3000]/u;

/** Parses JSON without prototype pollution. User ids that are larger integers than JavaScript keeps exactly become strings of their digits. */
export function parseJson(text: string): unknown {
  return parse(quoteLargeAccounts(text));
}

/** Parses the text of a body that was accepted. Throws a SyntaxError for any other text. */
export function parseBodyText(text: string): unknown {
  return parsePrintedJson(text) ?? parseJson(text);
}

/**
 * Parses JSON that was copied from a web page and is indented with no-break spaces, as the vendors' own sample packets are. Returns undefined if
 * the text has no such spaces, or if it is still not JSON with plain ones.
 */
export function parsePrintedJson(text: string): unknown {
  if (!PRINTED_SPACE.test(text)) return undefined;
  try {
    return parseJson(withPlainSpaces(text));
  } catch {
    return undefined;
  }
}

/** Replaces printed spaces outside strings. Scans the text once, because a hostile text can make a pattern that skips strings slow. */
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
