import { expect, test } from "@jest/globals";
import { soak } from "./soak.ts";

/** In seconds memory still finds its level, and the other worker's tests are felt. */
const GROWTH = 0.5;

test("every callback is answered below capacity, and above it as documented, and nothing runs away", async () => {
  const report = await soak({ minutes: 20 / 60, rate: 300, growth: GROWTH }, () => {});
  expect(report.failures).toEqual([]);
  expect(report.tallies.overload.sent).toBeGreaterThan(report.tallies.after.sent);
}, 120_000);
