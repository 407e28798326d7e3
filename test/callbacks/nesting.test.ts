import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isDeeperThan } from "../../src/callbacks/nesting.ts";

/** The same by recursion over the parsed value. */
function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 12, withCrossShrink: true }, fc.jsonValue({ maxDepth: 0 }), fc.string(), tie("list"), tie("object")),
  list: fc.array(tie("value"), { maxLength: 3 }),
  // Names and texts that look like structure.
  object: fc.dictionary(fc.string({ unit: fc.constantFrom("[", "]", "{", "}", '"', "\\", "a", "\u{1f600}") }), tie("value"), {
    maxKeys: 3,
  }),
})).value;

test("is what a walk of the parsed value finds, whatever the value and however it is written", () => {
  fc.assert(
    fc.property(json, fc.nat({ max: 14 }), fc.constantFrom(0, 1, "\t"), (value, levels, indentation) => {
      const text = JSON.stringify(value, null, indentation);
      expect(isDeeperThan(text, levels)).toBe(depthOf(JSON.parse(text)) > levels);
    }),
    { numRuns: 2000 },
  );
});

const nested = (levels: number, open: string, inner: string, close: string) => open.repeat(levels) + inner + close.repeat(levels);

test.each<[given: string, text: string, deeper: boolean]>([
  ["100 lists", nested(100, "[", "", "]"), false],
  ["101 lists", nested(101, "[", "", "]"), true],
  ["100 objects", nested(100, '{"a":', "1", "}"), false],
  ["101 objects", nested(101, '{"a":', "1", "}"), true],
  ["101 lists behind a quote that is escaped", `["\\"",${nested(100, "[", "", "]")}]`, true],
  ["brackets in a string behind an escaped backslash", `["\\\\","${"[".repeat(200)}"]`, false],
  ["10,000 lists side by side", `[${"[],".repeat(10_000)}[]]`, false],
  ["a million opening brackets", "[".repeat(1_000_000), true],
])("%s against 100 levels", (_given, text, deeper) => {
  expect(isDeeperThan(text, 100)).toBe(deeper);
});
