import { expect, test } from "@jest/globals";
import { createHistogram } from "../src/histogram.ts";

test("a histogram counts each value in the first bucket whose bound it does not exceed", () => {
  const histogram = createHistogram([1, 2.5, 10]);
  for (const value of [0, 1, 1.01, 2.5, 9, 10, 10.01, 1000]) histogram.observe(value);
  expect(histogram.counts()).toEqual({ bounds: [1, 2.5, 10], counts: [2, 2, 2, 2], sum: expect.closeTo(1033.52) });
});

test("counts that were read stay as they are", () => {
  const histogram = createHistogram([1]);
  const { counts } = histogram.counts();
  histogram.observe(1);
  expect({ before: counts, after: histogram.counts().counts }).toEqual({ before: [0, 0], after: [1, 0] });
});
