import { describe, expect, test } from "@jest/globals";
import { createLists } from "../../../src/callbacks/context/lists.ts";
import { NO_LISTS } from "../../../src/callbacks/context/no-lookups.ts";
import { createRuleList } from "../../../src/rules/lists/rule-list.ts";

const known = new Map([
  ["vips", createRuleList("value", ["anna"])],
  ["slurs", createRuleList("text", ["darn", "heck"])],
]);
const lists = createLists({ get: (name) => known.get(name), names: () => [...known.keys()] });

test("has tells whether a value is on a list, letter by letter", () => {
  expect(["anna", "Anna", "ann", ""].map((value) => lists.has("vips", value))).toEqual([true, false, false, false]);
  expect(lists.has("slurs", "darn")).toBe(true);
});

test("find tells where words are in a text", () => {
  const text = "Oh DARN, what the heck";
  expect(lists.find("slurs", text).map(({ start, end }) => text.slice(start, end))).toEqual(["DARN", "heck"]);
  expect(lists.find("slurs", "fine")).toEqual([]);
});

describe("a mistake is an error:", () => {
  test.each<[mistake: string, ask: () => unknown, error: Error]>([
    ["an unknown list", () => lists.has("vip", "anna"), new RangeError("there is no list vip; there are vips, slurs")],
    ["an unknown list of words", () => lists.find("slur", "text"), new RangeError("there is no list slur; there are vips, slurs")],
    [
      "any list without a rules file",
      () => createLists(NO_LISTS).has("vips", "anna"),
      new RangeError("there is no list vips; there are no lists, because no rules file defines any"),
    ],
    [
      "words of a list of whole values",
      () => lists.find("vips", "anna"),
      new TypeError("the list vips has whole values, which are found in no text; give it match: text"),
    ],
    // Not every program is compiled.
    ["a number", () => lists.has("vips", 7 as never), new TypeError("the value must be a text; it is a value of type number")],
    ["no text", () => lists.find("slurs", null as never), new TypeError("the text must be a text; it is null")],
  ])("%s", (_mistake, ask, error) => {
    expect(ask).toThrow(error);
  });
});
