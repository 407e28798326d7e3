import { describe, expect, test } from "@jest/globals";
import { findValueProblem } from "../../../src/rules/lists/list-content.ts";
import { createRuleList } from "../../../src/rules/lists/rule-list.ts";

function found(patterns: readonly string[], text: string): string[] {
  const list = createRuleList("pattern", patterns);
  const matches = list.find(text).map(({ start, end }) => text.slice(start, end));
  expect(list.isIn(text)).toBe(matches.length > 0);
  return matches;
}

describe("patterns", () => {
  test.each<[patterns: string[], text: string, found: string[]]>([
    [["1[3-9]\\d{9}"], "call 13800138000!", ["13800138000"]],
    [["1[3-9]\\d{9}"], "１３８\u200b００１３８０００", ["１３８\u200b００１３８０００"]],
    [["(?i)promo"], "PROMO promo", ["PROMO", "promo"]],
    [["promo"], "PROMO", []],
    [["é"], "e\u0301", ["e\u0301"]],
    [["\\p{Han}+"], "ab 你好 c", ["你好"]],
    [["a.c", "b"], "abc", ["abc"]],
    [["b+", "abb"], "abbb b", ["abb", "b"]],
    [["ab?", "a"], "ab a", ["ab", "a"]],
    [["\\bx*"], "a xx", ["xx"]],
    [["^a", "c$"], "abc", ["a", "c"]],
    [["(?m)^b"], "a\nb", ["b"]],
    [[], "abc", []],
    [["a"], "", []],
    [["\\x{1F600}"], "x😀", ["😀"]],
  ])("%j in %j", (patterns, text, expected) => expect(found(patterns, text)).toEqual(expected));

  test("more of them than are tried together", () => {
    const patterns = Array.from({ length: 120 }, (_, index) => `x${index}y`);
    expect(found(patterns, "x0y x49y x50y x119y x120y")).toEqual(["x0y", "x49y", "x50y", "x119y"]);
  });

  test("come and go", () => {
    const list = createRuleList("pattern", ["a+", "b+"]);
    list.remove("a+");
    list.add("c+");
    list.add("c+");
    expect(list.find("abc")).toEqual([
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ]);
    expect([list.size, list.has("a+"), list.has("c+")]).toEqual([2, false, true]);
  });
});

test.each<[pattern: string, problem: string | null]>([
  ["a(", "The pattern cannot be used: missing closing ): `a(`."],
  ["a{2001}", "The pattern cannot be used: invalid repeat count: `{2001}`."],
  ["(?=a)", "The pattern cannot be used: invalid or unsupported Perl syntax: `(?=`."],
  ["(a)\\1", "The pattern cannot be used: invalid escape sequence: `\\1`."],
  ["[z-a]", "The pattern cannot be used: invalid character class range: `z-a`."],
  ["((a{100}){100}){100}", "The pattern cannot be used: invalid repeat count: `{100}`."],
  ["x*", "The pattern matches the empty text."],
  ["", "The value is empty."],
  ["x+", null],
])("%j is judged", (pattern, problem) => expect(findValueProblem("pattern", pattern)).toBe(problem));

describe("a pattern that takes others an exponential time", () => {
  test.each(["(a+)+$", "(a|aa)+$", "(.*)(.*)(.*)(.*)x", "(a?){40}a{40}$"])("%s", (pattern) => {
    const list = createRuleList("pattern", [pattern]);
    // One more letter doubles the time of a backtracking engine, so that 40,000 letters would not end.
    expect(list.isIn(`${"a".repeat(40_000)}!`)).toBe(false);
  });

  test("takes a time that grows like the text", () => {
    const list = createRuleList("pattern", ["(a+)+$", "(a|aa)+$"]);
    const [shorter, longer] = [4000, 32_000].map((length) => `${"a".repeat(length)}!`);
    const [short = 0, long = 0] = [shorter, longer].map((text = "") => cpuTime(() => list.isIn(text)));
    // Eight times the text: a quadratic engine takes 64 times as long.
    expect(long / short).toBeLessThan(32);
  });
});

/** The least of several runs, in microseconds: whatever else the machine does makes it longer. */
function cpuTime(work: () => void): number {
  const times = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    for (let run = 0; run < 5; run += 1) work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}
