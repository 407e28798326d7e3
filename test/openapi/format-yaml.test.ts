import { expect, test } from "@jest/globals";
import { formatYaml } from "../../openapi/lint/format-yaml.ts";

const LONG = `${"word ".repeat(19)}last.`;

const cases: Array<[given: string, before: string, after: string]> = [
  ["lists and maps as blocks", "required: [a, b]\nitems: { type: string }\n", "required:\n  - a\n  - b\nitems:\n  type: string\n"],
  ["examples on one line if they fit", "example:\n  a: 1\n  b:\n    - c\n", "example: {a: 1, b: [c]}\n"],
  ["no quotes but where YAML needs them", "a: 'b'\nc: \"200\"\nd: 'e: f'\n", 'a: b\nc: "200"\nd: "e: f"\n'],
  ["a short description on the line of its key", "description: |\n  Who blocks.\n", "description: Who blocks.\n"],
  ["a long description as a block", `description: ${LONG}\n`, `description: |\n  ${LONG.replace(" last.", "\n  last.")}\n`],
  ["paragraphs apart", "description: |\n  One\n  two.\n\n  Three.\n", "description: |\n  One two.\n\n  Three.\n"],
  ["lists as lists", "description: |\n  - One\n    two.\n  - Three.\n", "description: |\n  - One two.\n  - Three.\n"],
  ["code as it is", "description: |\n  One.\n\n      a  b\n      c\n", "description: |\n  One.\n\n      a  b\n      c\n"],
  [
    "a property named like an example as any other",
    "properties: { default: { enum: [a] } }\n",
    "properties:\n  default:\n    enum:\n      - a\n",
  ],
  ["comments", "# One.\na: 1 # Two.\n", "# One.\na: 1 # Two.\n"],
  ["anchors and aliases", "a: &b\n  c: 1\npayload: {d: *b}\n", "a: &b\n  c: 1\npayload: {d: *b}\n"],
];

test.each(cases)("writes %s", (_given, before, after) => {
  expect(formatYaml(before)).toBe(after);
  expect(formatYaml(after)).toBe(after);
});

test("an example that does not fit on its line becomes a block, and what is in it fits again", () => {
  const value = { first: "x".repeat(60), second: ["y".repeat(60)] };
  expect(formatYaml(`value: ${JSON.stringify(value)}\n`.replace("value", "example"))).toBe(
    `example:\n  first: ${value.first}\n  second: [${value.second}]\n`,
  );
});

test("refuses a text that is not YAML", () => {
  expect(() => formatYaml("a: [")).toThrow();
});
