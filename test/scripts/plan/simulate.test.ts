import { describe, expect, test } from "@jest/globals";
import { simulate } from "../../../src/scripts/plan/simulate.ts";
import { testCosts } from "./test-costs.ts";

describe("the simulation", () => {
  test("of few callbacks adds what each of them needs and no wait", () => {
    const costs = testCosts({ commit: { median: 2, p99: 2, perEntry: 0.5 }, instance: { perCallback: 1000, perCommit: 0 } });
    const { p50, p99, entriesPerCommit } = simulate(costs, { instances: 1, callbacksPerSecond: 1, callbacks: 500, networkMilliseconds: 4 });
    expect(p50).toBeCloseTo(1 + 4 + 2 + 0.5, 6);
    expect(p99).toBeLessThan(15);
    expect(entriesPerCommit).toBeCloseTo(1, 1);
  });

  test("lets more callbacks share a commit, so that the load is borne", () => {
    const costs = testCosts({ commit: { median: 1, p99: 1, perEntry: 0.01 } });
    const few = simulate(costs, { instances: 3, callbacksPerSecond: 100 });
    const many = simulate(costs, { instances: 3, callbacksPerSecond: 20_000 });
    expect(few.entriesPerCommit).toBeLessThan(1.2);
    expect(many.entriesPerCommit).toBeGreaterThan(15);
    expect(many.isOverloaded).toBe(false);
    expect(many.commitsPerSecond * many.entriesPerCommit).toBeCloseTo(20_000, -3);
  });

  test("holds the lock for as long as its commits need", () => {
    const costs = testCosts({ commit: { median: 1, p99: 1, perEntry: 0 } });
    const { lockShare, commitsPerSecond } = simulate(costs, { instances: 2, callbacksPerSecond: 300 });
    expect(lockShare).toBeCloseTo(commitsPerSecond / 1000, 6);
  });

  test.each([
    ["the lock", { commit: { median: 1, p99: 1, perEntry: 0.1 } }],
    ["the main threads", { instance: { perCallback: 200, perCommit: 0 } }],
  ])("tells that more comes than %s can take", (_what, changed) => {
    expect(simulate(testCosts(changed), { instances: 2, callbacksPerSecond: 12_000 }).isOverloaded).toBe(true);
  });

  test("has slow commits at the 99th percentile of their time", () => {
    const costs = testCosts({ commit: { median: 1, p99: 20, perEntry: 0 }, instance: { perCallback: 0, perCommit: 0 } });
    const { p50, p99 } = simulate(costs, { instances: 1, callbacksPerSecond: 1 });
    expect(p50).toBeGreaterThan(0.9);
    expect(p50).toBeLessThan(1.1);
    expect(p99).toBeGreaterThan(16);
    expect(p99).toBeLessThan(25);
  });

  test("gives the same for the same seed, and nearly the same for another", () => {
    const load = { instances: 3, callbacksPerSecond: 5000 };
    const [one, again, other] = [1, 1, 2].map((seed) => simulate(testCosts(), { ...load, seed }));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect((other?.p50 ?? 0) / (one?.p50 ?? 0)).toBeCloseTo(1, 0);
  });
});
