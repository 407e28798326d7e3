import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { toJsonTokens } from "../../../src/console/text/json-tokens.ts";
import { PROPERTY } from "../../support/property.ts";

const textOf = (json: string) =>
  toJsonTokens(json)
    .map(({ text }) => text)
    .join("");

test("names, texts, numbers and words are told apart", () => {
  expect(toJsonTokens('{"a": "b\\"", "c" : [1.5e3, true, null]}').filter(({ kind }) => kind !== "mark")).toEqual([
    { kind: "name", text: '"a":' },
    { kind: "text", text: '"b\\""' },
    { kind: "name", text: '"c" :' },
    { kind: "number", text: "1.5e3" },
    { kind: "word", text: "true" },
    { kind: "word", text: "null" },
  ]);
});

test("no character is lost, whatever the text is", () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom('"', "\\", "{", ":", "1", "true", " ", "x", "\n", "\ud800"), fc.string()))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => expect(textOf(text)).toBe(text)),
    { ...PROPERTY, numRuns: 40 * PROPERTY.numRuns },
  );
});

describe("a long text has few tokens", () => {
  test.each([
    ["cut off within a string", `{"a":"${"x".repeat(200_000)}`],
    ["cut off after a backslash", `{"a":"${"x".repeat(200_000)}\\`],
    ["no JSON", "x".repeat(200_000)],
    ["many values", `[${"1,".repeat(100_000)}1]`],
    ["many quotes", '"'.repeat(200_000)],
  ])("%s", (_what, text) => {
    expect(toJsonTokens(text).length).toBeLessThanOrEqual(5001);
    expect(textOf(text)).toBe(text);
  });
});
