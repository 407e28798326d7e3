import { expect, test } from "@jest/globals";
import { wrapProse } from "../../openapi/lint/wrap-prose.ts";

test.each<[what: string, text: string, lines: string[]]>([
  ["paragraphs are filled", "one two three\nfour\n\n\nfive", ["one two", "three four", "", "five"]],
  ["items of lists are indented", "- one two three\n- four", ["- one two", "  three", "- four"]],
  ["tables stay", "| a | b |\n|---|---|\n| one | two |", ["| a | b |", "|---|---|", "| one | two |"]],
  ["indented code stays", "one\n\n    two  three four\n\nfive", ["one", "", "    two  three four", "", "five"]],
  ["fenced code stays", "```\none two  three\n```", ["```", "one two  three", "```"]],
  [
    "fenced code stays with its blank lines",
    "a\n\n```\none two  three\n\nfour five six\n```\n\nb\nc",
    ["a", "", "```", "one two  three", "", "four five six", "```", "", "b c"],
  ],
  ["two fences stay apart", "```\none\n\n```\n\n```\n\ntwo\n```", ["```", "one", "", "```", "", "```", "", "two", "```"]],
])("%s", (_what, text, lines) => {
  expect(wrapProse(text, 12)).toEqual(lines);
});
