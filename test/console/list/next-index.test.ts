import { expect, test } from "@jest/globals";
import { nextIndex } from "../../../src/console/list/next-index.ts";

test.each([
  ["j", -1, 5, 0],
  ["k", -1, 5, 0],
  ["j", 0, 5, 1],
  ["k", 0, 5, 0],
  ["j", 4, 5, 4],
  ["ArrowDown", 1, 5, 2],
  ["ArrowUp", 1, 5, 0],
  ["PageDown", 1, 5, 4],
  ["PageUp", 3, 5, 0],
  ["Home", 3, 5, 0],
  ["End", 0, 5, 4],
  ["End", -1, 5, 4],
  ["j", -1, 0, null],
  ["x", 1, 5, null],
])("%s leads from row %i of %i to %p", (key, current, count, next) => {
  expect(nextIndex(key, current, count)).toBe(next);
});
