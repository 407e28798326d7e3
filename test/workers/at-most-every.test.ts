import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { atMostEvery } from "../../src/workers/at-most-every.ts";

let acted: number;
let ask: () => void;

beforeEach(() => {
  jest.useFakeTimers();
  acted = 0;
  ask = atMostEvery(20, () => {
    acted += 1;
  });
});

afterEach(() => {
  jest.useRealTimers();
});

test("acts at once when it is asked for the first time", () => {
  ask();
  expect(acted).toBe(1);
});

test("acts once more, at the end of the interval, however often it was asked for in it", () => {
  for (let times = 0; times < 100; times += 1) ask();
  jest.advanceTimersByTime(19);
  expect(acted).toBe(1);
  jest.advanceTimersByTime(1000);
  expect(acted).toBe(2);
});

test("acts at once again after an interval in which nobody asked", () => {
  ask();
  jest.advanceTimersByTime(20);
  ask();
  expect(acted).toBe(2);
});
