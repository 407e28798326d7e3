import { expect, test } from "@jest/globals";
import { formatTick, formatValue } from "../../../src/console/plot/format-value.ts";
import { toSparkLine } from "../../../src/console/plot/to-spark-line.ts";

test.each([
  { value: 12_345, unit: "count", value_: "12,345", tick: "12.3K" },
  { value: 0, unit: "count", value_: "0", tick: "0" },
  { value: 1.224, unit: "milliseconds", value_: "1.22 ms", tick: "1.22 ms" },
  { value: 1520, unit: "milliseconds", value_: "1.52 sec", tick: "1.52 sec" },
] as const)("$value ($unit) is $value_", ({ value, unit, value_, tick }) => {
  expect([formatValue(value, unit, "en"), formatTick(value, unit, "en")]).toEqual([value_, tick]);
});

test("what is not there is a dash", () => {
  expect(formatValue(null, "milliseconds", "ja")).toBe("–");
});

test("a spark line goes from the bottom to the top of its box", () => {
  expect(toSparkLine([0, 5, 10], 80, 18)).toBe("M0 19L40 10L80 1");
  expect(toSparkLine([], 80, 18)).toBe("");
  expect(toSparkLine([0, 0], 80, 18)).toBe("M0 19L80 19");
});
