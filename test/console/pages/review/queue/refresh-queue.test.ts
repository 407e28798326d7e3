import { describe, expect, test } from "@jest/globals";
import { nextOpen, refreshQueue, replaceReview } from "../../../../../src/console/pages/review/queue/refresh-queue.ts";
import { review } from "../../../../support/review.ts";

const entries = (items: ReadonlyArray<{ entry: string }>) => items.map(({ entry }) => entry);

describe("a queue whose beginning is read again", () => {
  const shown = { items: ["2", "3", "5"].map((entry) => review(entry)), next: null };

  test("keeps its rows in place and takes over what others have changed", () => {
    const changed = review("3", { note: "look", version: 2 });
    const { items, gone, waiting } = refreshQueue(shown, { items: [review("2"), changed, review("5")], next: null }, "oldest");
    expect(items).toEqual([review("2"), changed, review("5")]);
    expect([gone, waiting]).toEqual([[], 0]);
  });

  test("does not take over an older version than its own", () => {
    const mine = { items: [review("2", { state: "approved", version: 2 })], next: null };
    expect(refreshQueue(mine, { items: [review("2")], next: null }, "oldest").items).toEqual(mine.items);
  });

  test("adds new reviews at its end", () => {
    const { items, waiting } = refreshQueue(shown, { items: ["2", "3", "5", "6"].map((entry) => review(entry)), next: null }, "oldest");
    expect([entries(items), waiting]).toEqual([["2", "3", "5", "6"], 0]);
  });

  test("counts new reviews that come before its first row, and moves nothing", () => {
    const newest = { items: ["5", "3"].map((entry) => review(entry)), next: null };
    const { items, waiting } = refreshQueue(newest, { items: ["7", "6", "5", "3"].map((entry) => review(entry)), next: null }, "newest");
    expect([entries(items), waiting]).toEqual([["5", "3"], 2]);
  });

  test("does not add what comes after rows that were not read yet", () => {
    const part = { items: [review("2")], next: "2" };
    const { items, next } = refreshQueue(part, { items: ["2", "3"].map((entry) => review(entry)), next: "3" }, "oldest");
    expect([entries(items), next]).toEqual([["2"], "2"]);
  });

  test.each([
    ["of all that is open", null, ["3"]],
    ["up to the end of what was read", "2", []],
  ])("names what is gone, %s", (_what, next, gone) => {
    const page = { items: next === null ? [review("2"), review("5")] : [review("2")], next };
    expect(refreshQueue(shown, page, "oldest").gone).toEqual(gone);
  });
});

test("a changed review takes the place of the older version only", () => {
  const items = [review("1"), review("2", { version: 3 })];
  expect(replaceReview(items, review("1", { version: 2 }))).toEqual([review("1", { version: 2 }), items[1]]);
  expect(replaceReview(items, review("2", { version: 2 }))).toEqual(items);
});

test.each([
  ["the next one that is open", "2", [], "4"],
  ["not one that is being decided", "2", ["4"], "1"],
  ["the nearest before it if none follows", "4", [], "2"],
  ["none if all are decided", "4", ["1", "2"], null],
  ["the first one if it is not in the queue", "9", [], "1"],
])("after a decision comes %s", (_what, from, decided, expected) => {
  const items = [review("1"), review("2"), review("3", { state: "approved" }), review("4")];
  expect(nextOpen(items, from, new Set(decided))).toBe(expected);
});
