import { expect, test } from "@jest/globals";
import { BARS_HEIGHT, niceMost, toBars } from "../../../../../src/console/pages/live/rates/to-bars.ts";

test("bars stand on what is below them, and nothing stands where nothing is", () => {
  expect(toBars([null, 0, 10, 5], [0, 0, 0, 5], 20)).toBe(`M2 ${BARS_HEIGHT}V20h0.78V${BARS_HEIGHT}zM3 30V20h0.78V30z`);
});

test.each([
  [[null, 0], 1],
  [[1], 1],
  [[3], 5],
  [[12, 7, null], 20],
  [[1012], 2000],
  [[5000], 5000],
])("the scale of %j ends at %d", (values, most) => {
  expect(niceMost(values)).toBe(most);
});
