import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { toTextPattern } from "../../src/journal/text-pattern.ts";
import { PROPERTY } from "../support/property.ts";

test.each([
  ["casino", '{"Text":"Visit the CASINO now"}'],
  ["Casino", '{"Text":"visit the casino now"}'],
  ["the casino", '{"Text":"visit the casino now"}'],
  ["你好", '{"Text":"说你好吗"}'],
  ["你好", String.raw`{"Text":"\u4f60\u597d"}`],
  ["你好", String.raw`{"Text":"\u4F60\u597D"}`],
  ["é", '{"Text":"É"}'],
  ["é", String.raw`{"Text":"\u00c9"}`],
  ["É", String.raw`{"Text":"\u00e9"}`],
  ["\u{1f600}!", String.raw`{"Text":"\ud83d\ude00!"}`],
  ["\u{1f600}!", '{"Text":"\u{1f600}!"}'],
  ["https://evil.example/x", String.raw`{"Text":"https:\/\/evil.example\/x"}`],
  ["a<b>&c", String.raw`{"Text":"a\u003cb\u003e\u0026c"}`],
  ['say "hi"', String.raw`{"Text":"say \"hi\""}`],
  ['say "hi"', String.raw`{"content":"{\"text\":\"say \\\"hi\\\"\"}"}`],
  ["one\ntwo", String.raw`{"Text":"one\ntwo"}`],
  ["one\ntwo", String.raw`{"Text":"one\u000atwo"}`],
  ["one\ntwo", String.raw`{"content":"{\"text\":\"one\\ntwo\"}"}`],
  ["C:\\temp", String.raw`{"Text":"C:\\temp"}`],
  ["\\\\share\\x", String.raw`{"Text":"\\\\share\\x"}`],
  ["a.b", '{"Text":"a.b"}'],
  ['"From_Account":"alice"', '{"From_Account":"alice"}'],
  ["\ud83d", String.raw`{"Text":"\ud83d"}`],
])("%j is found in %s", (text, body) => {
  expect(toTextPattern(text).test(body)).toBe(true);
});

test.each([
  ["a.b", '{"Text":"axb"}'],
  ["a*", '{"Text":"aaa"}'],
  ["(", '{"Text":"[x]"}'],
  ["casino", '{"Text":"cas ino"}'],
  ["u4f60", String.raw`{"Text":"\u4f61"}`],
  ["你", '{"Text":"u4f60"}'],
  ["a\nb", '{"Text":"a b"}'],
  ["\\", '{"Text":"/"}'],
])("%j is not found in %s", (text, body) => {
  expect(toTextPattern(text).test(body)).toBe(false);
});

test("whatever a text has, it is found in JSON that has it, in either form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), fc.string(), (text, before) => {
      const escaped = (json: string) => json.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
      const body = JSON.stringify({ Text: before + text });
      const pattern = toTextPattern(text);
      const nested = JSON.stringify({ content: body });
      expect([body, escaped(body), nested].map((one) => pattern.test(one))).toEqual([true, true, true]);
    }),
    PROPERTY,
  );
});

describe("a hostile body is searched in proportion to its length", () => {
  // Node counts no steps of a pattern. One that tried all ways to share the backslashes would not end within the time limit of the test.
  test.each(["\\", '"', "\\\\\\\\x", '\\"\\"', "你", "////"])("for %j", (text) => {
    expect(toTextPattern(`${text}\u0001`).test("\\".repeat(2 ** 20))).toBe(false);
  });
});
