import { expect, test } from "@jest/globals";
import { stepOf, toSelectedTime, unknownBuckets } from "../../../src/console/plot/select-time.ts";

const TIMES = [0, 10, 20, 30];

test.each([
  { from: 12, to: 18, selected: { since: 10, until: 20 } },
  { from: 9, to: 21, selected: { since: 0, until: 30 } },
  { from: 10, to: 20, selected: { since: 10, until: 20 } },
  { from: -50, to: 500, selected: { since: 0, until: 40 } },
  { from: 50, to: 60, selected: null },
])("dragging from $from to $to selects whole buckets", ({ from, to, selected }) => {
  expect(toSelectedTime(from, to, TIMES, 10)).toEqual(selected);
});

test.each([
  { countedSince: undefined, unknown: 0 },
  { countedSince: null, unknown: 4 },
  { countedSince: 0, unknown: 0 },
  { countedSince: 10, unknown: 1 },
  { countedSince: 19, unknown: 1 },
  { countedSince: 99, unknown: 4 },
])("if $countedSince is the oldest, $unknown buckets are unknown", ({ countedSince, unknown }) => {
  expect(unknownBuckets(TIMES, 10, countedSince)).toBe(unknown);
});

test("the length of a bucket is that between the first two", () => {
  expect([stepOf(TIMES), stepOf([5]), stepOf([])]).toEqual([10, 60_000, 60_000]);
});
