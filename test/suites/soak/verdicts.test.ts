import { expect, test } from "@jest/globals";
import type { Sample } from "./samples.ts";
import type { Tally } from "./traffic.ts";
import { faultsAboveCapacity, faultsBelowCapacity, faultsOfTrends, trendsOf } from "./verdicts.ts";

const MEBIBYTE = 2 ** 20;
const LEVEL: Sample = {
  seconds: 0,
  part: "steady",
  resident: 300 * MEBIBYTE,
  heap: 60 * MEBIBYTE,
  handles: 100,
  descriptors: 100,
  loopDelayMilliseconds: 1,
};
const TALLY: Tally = { sent: 2, answers: { "before 200": 1, "after 200": 1 }, refused: 0, late: 0, mostMilliseconds: 5, heldBack: 0 };

function steady(change: (index: number) => Partial<Sample>): Sample[] {
  return Array.from({ length: 90 }, (_, index) => ({ ...LEVEL, seconds: index, ...change(index) }));
}

test.each<[name: string, change: (index: number) => Partial<Sample>, fault: string | null]>([
  ["a level", () => ({}), null],
  ["memory that finds its level in the first third", (index) => ({ resident: Math.min(index, 30) * 10 * MEBIBYTE }), null],
  ["memory that goes up and down", (index) => ({ heap: (60 + (index % 5) * 10) * MEBIBYTE }), null],
  ["resident memory that grows", (index) => ({ resident: (100 + index * 10) * MEBIBYTE }), "resident, MiB"],
  ["a heap that grows", (index) => ({ heap: (10 + index) * MEBIBYTE }), "heap, MiB"],
  ["handles that are left", (index) => ({ handles: index * 2 }), "handles"],
  ["files that are left open", (index) => ({ descriptors: index * 2 }), "descriptors"],
  ["a loop that gets slower", (index) => ({ loopDelayMilliseconds: index }), "event-loop delay p99, ms"],
  ["what the system does not tell", () => ({ descriptors: Number.NaN }), "descriptors"],
])("%s", (_name, change, fault) => {
  const faults = faultsOfTrends(trendsOf(steady(change), 0.1));
  expect(faults).toEqual(fault === null ? [] : [expect.stringContaining(`${fault} is not flat`)]);
});

test("below capacity every answer has status 200, is no refusal, and comes in time", () => {
  expect(faultsBelowCapacity("steady", TALLY)).toEqual([]);
  expect(faultsBelowCapacity("steady", { ...TALLY, answers: { "after 503": 3 } })).toEqual(["steady: 3 x after 503"]);
  expect(faultsBelowCapacity("steady", { ...TALLY, late: 1 })).toHaveLength(1);
  expect(faultsBelowCapacity("steady", { ...TALLY, refused: 1 })).toHaveLength(1);
  expect(faultsBelowCapacity("steady", { ...TALLY, sent: 0, answers: {} })).toEqual(["steady: nothing was sent"]);
});

test("above capacity an after-callback may be turned away, a before-callback may not", () => {
  expect(faultsAboveCapacity("overload", { ...TALLY, late: 1, answers: { "after 503": 3, "before 200": 1 } })).toEqual([]);
  expect(faultsAboveCapacity("overload", { ...TALLY, answers: { "before 503": 1, "after 0": 1 } })).toHaveLength(2);
});
