import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { exceededBound } from "../../src/callbacks/json-bounds.ts";

/** The opening brackets and commas of a value, by recursion. */
function valuesOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const parts = Object.values(value);
  return parts.reduce((sum: number, part) => sum + valuesOf(part), Math.max(1, parts.length));
}

/** The depth of a value, by recursion. */
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

test("finds what a walk of the parsed value finds, whatever the value and however it is written", () => {
  fc.assert(
    fc.property(json, fc.nat({ max: 14 }), fc.constantFrom(0, 1, "\t"), (value, levels, indentation) => {
      const text = JSON.stringify(value, null, indentation);
      const parsed = JSON.parse(text);
      expect(exceededBound(text, { levels, values: Number.POSITIVE_INFINITY })).toBe(depthOf(parsed) > levels ? "levels" : null);
      expect(exceededBound(text, { levels: Number.POSITIVE_INFINITY, values: levels })).toBe(valuesOf(parsed) > levels ? "values" : null);
    }),
    { seed: 1, numRuns: 2000 },
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
  expect(exceededBound(text, { levels: 100, values: 30_000 })).toBe(deeper ? "levels" : null);
});

test.each<[given: string, text: string, exceeded: string | null]>([
  ["100 texts in a list", `[${Array(100).fill('"a,[{"').join(",")}]`, null],
  ["101 texts in a list", `[${Array(101).fill('"a,[{"').join(",")}]`, "values"],
  ["100 names in an object", `{${Array(100).fill('"a":1').join(",")}}`, null],
  ["101 names in an object", `{${Array(101).fill('"a":1').join(",")}}`, "values"],
  ["50 empty objects in a list", `[${Array(50).fill("{}").join(",")}]`, null],
  ["51 empty objects in a list", `[${Array(51).fill("{}").join(",")}]`, "values"],
])("%s against 100 values", (_given, text, exceeded) => {
  expect(exceededBound(text, { levels: 100, values: 100 })).toBe(exceeded);
});
