import { expect, test } from "@jest/globals";
import { createRecentCounts } from "../../src/findings/recent-counts.ts";

const MINUTE_MS = 60_000;

test("counts are told since the start until ten minutes have passed, then since ten minutes ago", () => {
  const recent = createRecentCounts<{ failed: number; by: Record<string, number> }>();
  const growths = Array.from({ length: 15 }, (_nothing, minute) =>
    recent.add(minute * MINUTE_MS, { failed: minute, by: { a: minute * 2 } }),
  );
  expect(growths.map(({ failed }) => failed)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10, 10]);
  expect(growths.at(-1)).toEqual({ failed: 10, by: { a: 20 } });
});

test("however often counts are added, those of ten minutes ago are known", () => {
  const recent = createRecentCounts<{ failed: number }>();
  const growths = Array.from({ length: 1300 }, (_nothing, second) => recent.add(second * 1000, { failed: second }));
  // Kept readings are half a minute apart.
  expect(growths.at(-1)?.failed).toBeGreaterThanOrEqual(600);
  expect(growths.at(-1)?.failed).toBeLessThanOrEqual(630);
});

test("a count that begins again counts from 0, and a new one too", () => {
  const recent = createRecentCounts<Record<string, number>>();
  recent.add(0, { rule: 5 });
  recent.add(11 * MINUTE_MS, { rule: 7 });
  expect(recent.add(12 * MINUTE_MS, { rule: 3, other: 2 })).toEqual({ rule: 3, other: 2 });
});
