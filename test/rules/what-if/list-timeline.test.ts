import { expect, test } from "@jest/globals";
import type { ListInterval } from "../../../src/rules/what-if/list-history.ts";
import { createTimeline } from "../../../src/rules/what-if/list-timeline.ts";

const SINCE = 100;

const on = (addedAt: number, endedAt: number | null, source: ListInterval["source"] = "operator"): ListInterval => ({
  ...{ value: "bob", source, addedAt, endedAt },
});

test.each<{ case: string; intervals: ListInterval[]; isAtFirst: boolean; steps: Array<[at: number, isAdded: boolean]> }>([
  { case: "never on the list", intervals: [], isAtFirst: false, steps: [] },
  { case: "on it all the time", intervals: [on(1, null)], isAtFirst: true, steps: [] },
  { case: "added at the beginning", intervals: [on(100, null)], isAtFirst: true, steps: [] },
  { case: "added later", intervals: [on(150, null)], isAtFirst: false, steps: [[150, true]] },
  { case: "removed later", intervals: [on(1, 150)], isAtFirst: true, steps: [[150, false]] },
  { case: "removed before the beginning", intervals: [on(1, 100)], isAtFirst: false, steps: [] },
  {
    case: "removed and added again",
    intervals: [on(160, null), on(1, 150)],
    isAtFirst: true,
    steps: [
      [150, false],
      [160, true],
    ],
  },
  { case: "removed and added at once", intervals: [on(1, 150), on(150, 170)], isAtFirst: true, steps: [[170, false]] },
  {
    case: "from two sources, one within the other",
    intervals: [on(110, 190), on(120, 130, "file")],
    isAtFirst: false,
    steps: [
      [110, true],
      [190, false],
    ],
  },
  {
    case: "from two sources, one after the other",
    intervals: [on(110, 150), on(140, 190, "file")],
    isAtFirst: false,
    steps: [
      [110, true],
      [190, false],
    ],
  },
  {
    case: "by one source all the time and by another at times",
    intervals: [on(110, 150), on(1, null, "file")],
    isAtFirst: true,
    steps: [],
  },
  { case: "ended before it began", intervals: [on(120, 110)], isAtFirst: false, steps: [] },
])("a value that was $case", ({ intervals, isAtFirst, steps }) => {
  const { values, changes } = createTimeline([], intervals, SINCE);
  expect(values.has("bob")).toBe(isAtFirst);
  expect(changes).toEqual(steps.map(([at, isAdded]) => ({ at, value: "bob", isAdded })));
});

test("a value that is tested is on the list all the time", () => {
  expect(createTimeline(["bob"], [on(120, 130)], SINCE)).toEqual({ values: new Set(["bob"]), changes: [] });
});
