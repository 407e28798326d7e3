/** What a piece of JSON text is, for its colour. */
export type JsonTokenKind = "name" | "text" | "number" | "word" | "mark";

export interface JsonToken {
  kind: JsonTokenKind;
  text: string;
}

/** Text that was cut off can end within a string. What is no JSON is taken together as far as it goes. */
const TOKEN = /("(?:[^"\\]|\\.)*(?:"|\\?$))(\s*:)?|(-?\d[\d.eE+-]*)|(true|false|null)|([\s{}[\],:]+)|([^\s{}[\],:"]+)/gsu;

/** Each becomes an element of the page. */
const MOST_TOKENS = 5000;

/** Splits JSON text into its tokens. Text that is no JSON stays as it is, and the end of a long one is a single token. */
export function toJsonTokens(json: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  for (const match of json.matchAll(TOKEN)) {
    if (tokens.length === MOST_TOKENS) return [...tokens, { kind: "mark", text: json.slice(match.index) }];
    tokens.push(toToken(match));
  }
  return tokens;
}

function toToken([whole, string, colon, number, word]: RegExpMatchArray): JsonToken {
  if (string !== undefined) return { kind: colon === undefined ? "text" : "name", text: whole };
  if (number !== undefined) return { kind: "number", text: whole };
  return { kind: word === undefined ? "mark" : "word", text: whole };
}
