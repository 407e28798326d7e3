import { describe, expect, test } from "@jest/globals";
import type { Point } from "./points.ts";
import { judge, offencesOf } from "./verdicts.ts";

const SIZES = [1e4, 1e5, 1e6];

function points(operation: string, timeAt: (size: number) => number, cpuAt: (size: number) => number): Point[] {
  return SIZES.map((size) => ({ series: "journal", size, operation, warm: { time: timeAt(size), cpu: cpuAt(size) }, coldTime: null }));
}

const flat = () => 10;
const scan = (size: number) => size / 100;
const search = (size: number) => Math.log(size);

describe("verdicts on the growth", () => {
  test.each([
    ["time", scan, flat],
    ["cpu", flat, scan],
  ] as const)("refuse an append whose %s grows with the journal", (measure, timeAt, cpuAt) => {
    expect(offencesOf(judge(points("append", timeAt, cpuAt)))).toMatchObject([{ operation: "append", measure, onPath: true }]);
  });

  test("let an append that searches a tree pass", () => {
    const verdicts = judge(points("append", search, search));
    expect(verdicts.map(({ fit }) => fit.complexity)).toEqual(["logarithmic", "logarithmic"]);
    expect(offencesOf(verdicts)).toEqual([]);
  });

  test("let what only operators ask for take its time", () => {
    expect(offencesOf(judge(points("search by user", scan, scan)))).toEqual([]);
  });
});
