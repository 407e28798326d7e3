import { describe, expect, test } from "@jest/globals";
import { createRuleList } from "../../../src/rules/lists/rule-list.ts";
import { countTurns } from "../../support/count-turns.ts";

test("a list of values has them letter by letter, and finds nothing in texts", () => {
  const list = createRuleList("value", ["alice", "Bob", "bob", "cafe\u0301", "alice"]);
  expect(list).toMatchObject({ match: "value", size: 4 });
  const asked = ["alice", "Alice", " alice", "Bob", "bob", "caf\u00e9", "cafe\u0301", "", "__proto__"];
  expect(asked.filter((value) => list.has(value))).toEqual(["alice", "Bob", "bob", "cafe\u0301"]);
  expect([list.find("alice"), list.isIn("alice")]).toEqual([[], false]);
});

test("a list of words has them letter by letter as well", () => {
  const list = createRuleList("text", ["Bad", "*worse*"]);
  expect(["Bad", "bad", "worse", "*worse*"].map((value) => list.has(value))).toEqual([true, false, false, true]);
  expect(["bad", "good", "worsened"].map((text) => list.isIn(text))).toEqual([true, false, true]);
});

describe.each([
  ["value", "v"],
  ["text", "word "],
  ["pattern", "p+"],
] as const)("a list of kind %s", (match, start) => {
  const named = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `${start}${index + from}`);
  const count = match === "pattern" ? 120 : 12_000;

  test("takes values one by one, each once", () => {
    const list = createRuleList(match, []);
    for (const value of [...named(3), ...named(3)]) list.add(value);
    list.remove(`${start}1`);
    list.remove(`${start}1`);
    list.remove("never there");
    expect([list.size, ...named(3).map((value) => list.has(value))]).toEqual([2, true, false, true]);
  });

  test("takes many values in several turns, so that others have theirs", async () => {
    const list = createRuleList(match, named(count));
    const turns = countTurns();
    await list.update({ added: named(count, count), removed: named(count) });
    expect(turns.stop()).toBeGreaterThanOrEqual(4);
    expect([list.size, list.has(`${start}0`), list.has(`${start}${count}`)]).toEqual([count, false, true]);
    expect(list.isIn(`word ${count} ppp${count}`)).toBe(match !== "value");
    expect(list.isIn("word 0 ppp0")).toBe(false);
  });

  test("makes changes in the order in which they were asked for", async () => {
    const list = createRuleList(match, []);
    await Promise.all([
      list.update({ added: named(count), removed: [] }),
      list.update({ added: [], removed: named(count) }),
      list.update({ added: named(1), removed: [] }),
    ]);
    expect(list.size).toBe(1);
  });
});

test.each([
  ["text", "*"],
  ["pattern", "("],
] as const)("a list of kind %s refuses %j and stays as it was", async (match, value) => {
  const list = createRuleList(match, ["good"]);
  expect(() => list.add(value)).toThrow(RangeError);
  await expect(list.update({ added: [value], removed: [] })).rejects.toThrow(RangeError);
  await list.update({ added: ["better"], removed: [] });
  expect([list.size, list.has(value), list.isIn("better")]).toEqual([2, false, true]);
  expect(() => createRuleList(match, [value])).toThrow(RangeError);
});
