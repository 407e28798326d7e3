import { expect, test } from "@jest/globals";
import { formatClock, formatExact, formatMinute, formatMoment, formatRelative } from "../../../src/console/time/format-time.ts";
import { perLocale } from "../../../src/console/time/per-locale.ts";

/** In the zone of the reader, whatever that is. */
const NOON = new Date(2026, 6, 1, 12, 34, 56, 789).getTime();
const DAY_MS = 86_400_000;

test("a formatter is made once for each locale", () => {
  const made: string[] = [];
  const formatOf = perLocale((locale) => made.push(locale));
  expect([formatOf("en"), formatOf("ja"), formatOf("en")]).toEqual([1, 2, 1]);
  expect(made).toEqual(["en", "ja"]);
});

test.each([
  ["clock", formatClock(NOON, "en"), "12:34:56"],
  ["moment of today", formatMoment(NOON, NOON + 1000, "en"), "12:34:56"],
  ["moment of another day", formatMoment(NOON, NOON + DAY_MS, "en"), "07/01, 12:34"],
  ["minute of today", formatMinute(NOON, NOON, "en"), "12:34"],
  ["minute of another day", formatMinute(NOON, NOON + DAY_MS, "zh-CN"), "07/01 12:34"],
  ["seconds ago", formatRelative(NOON, NOON + 5999, "en"), "5 sec. ago"],
  ["hours ago", formatRelative(NOON, NOON + 7_200_000, "ja"), "2 時間前"],
])("%s", (_what, formatted, expected) => {
  expect(formatted).toBe(expected);
});

test("an exact time has milliseconds and its zone", () => {
  expect(formatExact(NOON, "en")).toMatch(/^07\/01\/2026, 12:34:56\.789 \S+$/);
});
