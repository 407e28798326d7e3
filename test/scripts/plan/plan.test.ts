import { describe, expect, test } from "@jest/globals";
import { type LoadProfile, planFor } from "../../../src/scripts/plan/plan.ts";
import { testCosts } from "./test-costs.ts";

function profile(changed: Partial<LoadProfile> = {}): LoadProfile {
  return {
    callbacksPerSecond: 5000,
    beforeShare: 0,
    meanShare: 0.5,
    bodyBytes: 200,
    daysKept: 1,
    zones: 3,
    instancesPerZone: 1,
    p99: 100,
    pricePerCoreHour: null,
    ...changed,
  };
}

describe("a plan", () => {
  test("of little load has an instance in each zone over one database", () => {
    expect(planFor(testCosts(), profile({ callbacksPerSecond: 100 }))).toMatchObject({
      advice: "one database",
      databases: 1,
      instances: 3,
      instancesPerZone: 1,
      connectionsPerDatabase: 30,
      isP99Met: true,
    });
  });

  test("has so many instances that their main threads bear the load without one zone", () => {
    // 24,000 callbacks of 50 µs are 1.2 cores; of 60 % each, that takes 2 instances in the two zones that are left.
    expect(planFor(testCosts(), profile({ callbacksPerSecond: 24_000, meanShare: 0.1 })).instances).toBe(3);
    expect(planFor(testCosts(), profile({ callbacksPerSecond: 24_100, meanShare: 0.1 })).instances).toBe(6);
    expect(planFor(testCosts(), profile({ callbacksPerSecond: 24_000, meanShare: 0.1, zones: 1 })).instances).toBe(2);
  });

  test("has the decisions of before-callbacks on the main threads", () => {
    expect(planFor(testCosts(), profile({ callbacksPerSecond: 24_000, meanShare: 0.1, beforeShare: 1 })).instances).toBe(6);
  });

  test.each([
    ["entries of one database keep its commits waiting", { callbacksPerSecond: 61_000, meanShare: 0.1 }, 3],
    ["the slowest follower works off the mean load", { callbacksPerSecond: 15_000, meanShare: 1 }, 3],
  ])("has more databases when %s for too long", (_what, changed, databases) => {
    expect(planFor(testCosts(), profile(changed))).toMatchObject({ advice: "shard", databases });
  });

  test("advises a log when there would be too many databases", () => {
    expect(planFor(testCosts(), profile({ callbacksPerSecond: 1e6 }))).toMatchObject({ advice: "log" });
  });

  test("keeps and writes what the load has in bytes", () => {
    const { databaseBytes, walBytesPerSecond } = planFor(testCosts(), profile({ callbacksPerSecond: 1000, bodyBytes: 1200, daysKept: 10 }));
    expect(databaseBytes).toBe(1000 * 0.5 * 86_400 * 10 * (1000 + 1200));
    expect(walBytesPerSecond).toBe(1000 * (1300 + 1200));
  });

  test("says what a million callbacks cost", () => {
    const plan = planFor(testCosts(), profile({ callbacksPerSecond: 1000, pricePerCoreHour: 1 }));
    const perCommit = 1 / plan.latency.entriesPerCommit;
    expect(plan.cpuSecondsPerMillion).toBeCloseTo(50 + 100 * perCommit + 40 + 20 + 300 * perCommit + 40, 6);
    expect(plan.moneyPerMillion).toBeCloseTo((plan.instances + plan.coresPerDatabase) / 1.8, 6);
    expect(planFor(testCosts(), profile()).moneyPerMillion).toBeNull();
  });

  test("says that a wanted p99 is not met", () => {
    expect(planFor(testCosts(), profile({ p99: 1 })).isP99Met).toBe(false);
  });
});
