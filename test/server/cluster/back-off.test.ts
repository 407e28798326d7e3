import { expect, test } from "@jest/globals";
import { createBackOff } from "../../../src/server/cluster/back-off.ts";

test("the delay doubles with each early death, up to 30 seconds", () => {
  const backOff = createBackOff();
  const delays = Array.from({ length: 12 }, () => backOff.delayAfter(10));
  expect(delays).toEqual([100, 200, 400, 800, 1600, 3200, 6400, 12_800, 25_600, 30_000, 30_000, 30_000]);
});

test("a worker that ran for a minute resets the delay", () => {
  const backOff = createBackOff();
  for (const lifetime of [0, 0, 59_999]) backOff.delayAfter(lifetime);
  expect([backOff.delayAfter(60_000), backOff.delayAfter(0)]).toEqual([100, 200]);
});
