import { expect, test } from "@jest/globals";
import { presetOf, rangeBefore, toQuery, toRange } from "../../../../src/console/pages/overview/range/range.ts";

const NOW = 1_767_350_400_000;
const HOUR_MS = 3_600_000;

test.each([
  { values: {}, preset: "24h", query: { since: "24h" }, range: [24 * HOUR_MS, 0] },
  { values: { since: "6h" }, preset: "6h", query: { since: "6h" }, range: [6 * HOUR_MS, 0] },
  { values: { since: "5h" }, preset: null, query: { since: "5h" }, range: [5 * HOUR_MS, 0] },
  {
    values: { since: String(NOW - 9000), until: String(NOW - 4000) },
    preset: null,
    query: { since: String(NOW - 9000), until: String(NOW - 4000) },
    range: [9000, 4000],
  },
  { values: { since: "yesterday" }, preset: null, query: { since: "yesterday" }, range: [24 * HOUR_MS, 0] },
])("$values", ({ values, preset, query, range: [since = 0, until = 0] }) => {
  expect([presetOf(values), toQuery(values)]).toEqual([preset, query]);
  expect(toRange(values, NOW)).toEqual({ since: NOW - since, until: NOW - until });
});

test("the time before is as long", () => {
  expect(rangeBefore({ since: 100, until: 150 })).toEqual({ since: 50, until: 100 });
});
