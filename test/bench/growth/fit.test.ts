import { describe, expect, test } from "@jest/globals";
import { type CostAtSize, fitCosts } from "./fit.ts";

const SIZES = [1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7];

/** What a machine's noise does to costs: some percent up or down, in turn. */
function costs(costAt: (size: number) => number, noise = 0): CostAtSize[] {
  return SIZES.map((size, index) => ({ size, cost: costAt(size) * (1 + (index % 2 === 0 ? noise : -noise)) }));
}

describe("the curve of costs", () => {
  test.each([
    ["one cost at every size", () => 50, "constant"],
    ["a cost that grows by a tenth over all sizes", (size: number) => 50 + size * 5e-7, "constant"],
    ["a cost that falls", (size: number) => 50 - Math.log10(size) * 5, "constant"],
    ["a cost that grows with each decade", (size: number) => Math.log10(size), "logarithmic"],
    ["a search through a tree on top of a fixed cost", (size: number) => 30 + 4 * Math.log2(size), "logarithmic"],
    ["a scan", (size: number) => size / 1000, "linear"],
    ["a scan on top of a fixed cost", (size: number) => 200 + size / 20_000, "linear"],
    ["a scan of a scan", (size: number) => size ** 2, "linear"],
  ] as const)("is seen: %s", (_case, costAt, complexity) => {
    expect(fitCosts(costs(costAt)).complexity).toBe(complexity);
  });

  test.each([
    ["one cost at every size", () => 50, "constant"],
    ["a cost that grows with each decade", (size: number) => Math.log10(size) - 3, "logarithmic"],
    ["a scan on top of a fixed cost", (size: number) => 200 + size / 5000, "linear"],
  ] as const)("is seen through noise: %s", (_case, costAt, complexity) => {
    expect(fitCosts(costs(costAt, 0.08)).complexity).toBe(complexity);
  });

  test("states how far the costs are from it and what it grows by", () => {
    const exact = fitCosts(costs((size) => size / 1000));
    expect(exact.error).toBeCloseTo(0, 6);
    expect(exact.growth).toBeCloseTo(1000, 3);
    expect(fitCosts(costs(() => 50, 0.08)).error).toBeCloseTo(0.08, 2);
  });
});
