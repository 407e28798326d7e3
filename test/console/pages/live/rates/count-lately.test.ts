import { expect, test } from "@jest/globals";
import { createLateCount, LATELY_MS } from "../../../../../src/console/pages/live/rates/count-lately.ts";

test.each<[string, Array<[total: number, at: number]>, number | null]>([
  ["is unknown at first", [], null],
  ["is unknown after one look", [[7, 0]], null],
  [
    "is what was added since the first look",
    [
      [7, 0],
      [7, 1000],
      [9, 5000],
    ],
    2,
  ],
  [
    "forgets what is longer ago",
    [
      [0, 0],
      [5, LATELY_MS],
      [6, LATELY_MS + 1000],
    ],
    6,
  ],
  [
    "forgets all of it in time",
    [
      [0, 0],
      [5, 1000],
      [5, LATELY_MS + 1000],
      [6, LATELY_MS + 2000],
    ],
    1,
  ],
  [
    "begins at 0 when the server is started again",
    [
      [900, 0],
      [950, 1000],
      [3, 2000],
    ],
    3,
  ],
])("growth %s", (_what, notes, growth) => {
  const count = createLateCount();
  for (const [total, at] of notes) count.note(total, at);
  expect(count.growth()).toBe(growth);
});
