import { expect, test } from "@jest/globals";
import { dashOf, lonelyPlaces, type PlotSeries, stackBars } from "../../../src/console/plot/plot-series.ts";

const bars = (values: (number | null)[]): PlotSeries => ({ label: "", values, colour: "accent", shape: "bars" });

test("bars stand on those of the series after them, which may be hidden, and lines do not", () => {
  const series = [bars([1, null, 3]), bars([10, 20, 30]), { ...bars([5, 5, 5]), shape: "line" as const }, bars([100, 0, null])];
  expect(stackBars(series, new Set())).toEqual([
    [111, null, 33],
    [110, 20, 30],
    [5, 5, 5],
    [100, 0, null],
  ]);
  expect(stackBars(series, new Set([1]))[0]).toEqual([101, null, 3]);
});

test("a value without neighbours is lonely", () => {
  expect(lonelyPlaces([1, null, 2, 3, null, undefined, 4])).toEqual([0, 6]);
  expect(lonelyPlaces([])).toEqual([]);
});

test("the first five lines of a plot differ by their dashes", () => {
  expect(new Set([0, 1, 2, 3, 4].map((place) => dashOf(place).join())).size).toBe(5);
});
