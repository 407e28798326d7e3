import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { diffLines } from "../../../src/rules/file/diff-lines.ts";
import { PROPERTY } from "../../support/property.ts";

const SIGNS = { same: " ", removed: "-", added: "+" };

const toText = (before: string, after: string) => diffLines(before, after).map(({ kind, text }) => `${SIGNS[kind]}${text}`);

describe("two texts", () => {
  test.each([
    { case: "equal", before: "a\nb", after: "a\nb", diff: [" a", " b"] },
    { case: "empty", before: "", after: "", diff: [" "] },
    { case: "a changed line", before: "a\nb\nc", after: "a\nx\nc", diff: [" a", "-b", "+x", " c"] },
    { case: "an added line", before: "a\nc", after: "a\nb\nc", diff: [" a", "+b", " c"] },
    { case: "a removed line", before: "a\nb\nc", after: "a\nc", diff: [" a", "-b", " c"] },
    { case: "a repeated line", before: "a\na", after: "a\na\na", diff: [" a", " a", "+a"] },
    { case: "a moved line", before: "a\nb\nc", after: "b\nc\na", diff: ["-a", " b", " c", "+a"] },
    { case: "changes far apart", before: "a\nb\nc\nd\ne", after: "x\nb\nc\nd\ny", diff: ["-a", "+x", " b", " c", " d", "-e", "+y"] },
  ])("$case", ({ before, after, diff }) => {
    expect(toText(before, after)).toEqual(diff);
  });
});

test("lines have their numbers in both texts", () => {
  expect(diffLines("a\nb\nd", "a\nc\nd").map(({ before, after }) => [before, after])).toEqual([
    [1, 1],
    [2, null],
    [null, 2],
    [3, 3],
  ]);
});

test("either text can be made from the lines, and none is changed that need not be", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 30 }).map((all) => all.join("\n"));
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const diff = diffLines(before, after);
      const of = (left: string) => diff.filter(({ kind }) => kind !== left).map(({ text }) => text);
      expect([of("added").join("\n"), of("removed").join("\n")]).toEqual([before, after]);
      const changes = diff.filter(({ kind }) => kind !== "same").length;
      expect(changes).toBe(fewestChanges(before.split("\n"), after.split("\n")));
    }),
    PROPERTY,
  );
});

test("texts that have nothing in common are replaced as a whole, in bounded time", () => {
  const [before, after] = ["a", "b"].map((name) => Array.from({ length: 20_000 }, (_, index) => `${name}${index}`).join("\n"));
  const diff = diffLines(before ?? "", after ?? "");
  expect(diff.map(({ kind }) => kind)).toEqual([...Array(20_000).fill("removed"), ...Array(20_000).fill("added")]);
});

/** By the longest common subsequence. */
function fewestChanges(one: string[], other: string[]): number {
  let row = Array<number>(other.length + 1).fill(0);
  for (const line of one) {
    const next = [0];
    for (const [index, second] of other.entries())
      next.push(line === second ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return one.length + other.length - 2 * (row.at(-1) ?? 0);
}
