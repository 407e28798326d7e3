/** What a piece of JSON text is, for its colour. */
export type JsonTokenKind = "name" | "text" | "number" | "word" | "mark";

export interface JsonToken {
  kind: JsonTokenKind;
  text: string;
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|(true|false|null)|([\s{}[\],:]+)|(.)/gsu;

/** Splits JSON text into its tokens. Text that is no JSON stays as it is. */
export function toJsonTokens(json: string): JsonToken[] {
  return Array.from(json.matchAll(TOKEN), ([whole, string, colon, number, word]): JsonToken => {
    if (string !== undefined) return { kind: colon === undefined ? "text" : "name", text: whole };
    if (number !== undefined) return { kind: "number", text: whole };
    return { kind: word === undefined ? "mark" : "word", text: whole };
  });
}
