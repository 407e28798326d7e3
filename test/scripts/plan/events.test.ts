import { expect, test } from "@jest/globals";
import { createEvents } from "../../../src/scripts/plan/events.ts";
import { createRandom } from "../../../src/scripts/plan/random.ts";

test("events happen in the order of their times, whatever the order in which they were planned, and may plan others", () => {
  const events = createEvents();
  const random = createRandom(7);
  const happened: number[] = [];
  for (let event = 0; event < 500; event += 1)
    events.at(random.exponential(10), (now) => {
      happened.push(now);
      if (event % 3 === 0) events.at(now + 5, (later) => happened.push(later));
    });
  expect(events.run()).toBe(Math.max(...happened));
  expect(happened).toHaveLength(500 + 167);
  expect(happened).toEqual(happened.toSorted((one, other) => one - other));
});

test("events of one time happen in the order in which they were planned", () => {
  const events = createEvents();
  const happened: number[] = [];
  for (let event = 0; event < 100; event += 1) events.at(event % 2, () => happened.push(event));
  events.run();
  expect(happened).toEqual([...happened].sort((one, other) => (one % 2) - (other % 2) || one - other));
});

test("times that are drawn have the mean, the median and the percentile that are asked for", () => {
  const random = createRandom(1);
  const times = Array.from({ length: 50_000 }, () => random.exponential(4));
  expect(times.reduce((sum, time) => sum + time, 0) / times.length).toBeCloseTo(4, 1);
  const long = Array.from({ length: 50_000 }, () => random.logNormal(2, 10)).sort((one, other) => one - other);
  expect(long[25_000]).toBeCloseTo(2, 1);
  expect((long[49_500] ?? 0) / 10).toBeCloseTo(1, 1);
});
