import { expect, test } from "@jest/globals";
import { expectedCallbacks } from "../../src/findings/expected.ts";
import { DAY_MS, HOUR_MS, hoursOf, NOW } from "./figures.ts";

const MINUTES_15 = 15 * 60_000;

/** Hour of the day, by UTC. The hour that is one hour ago began at 11. */
const hourOfDay = (hoursAgo: number) => (((12 - hoursAgo) % 24) + 24) % 24;

test.each([
  { what: "a steady chat", countOf: () => 400, silentMs: MINUTES_15, expected: 100 },
  { what: "a small chat", countOf: () => 4, silentMs: HOUR_MS, expected: 4 },
  { what: "a burst in the last hour", countOf: (hoursAgo: number) => (hoursAgo === 1 ? 10_000 : 0), silentMs: HOUR_MS, expected: 0 },
  { what: "a chat that began two hours ago", countOf: (hoursAgo: number) => (hoursAgo <= 2 ? 900 : 0), silentMs: HOUR_MS, expected: 0 },
  { what: "a chat that is quiet from noon on", countOf: (ago: number) => (hourOfDay(ago) < 12 ? 400 : 0), silentMs: HOUR_MS, expected: 0 },
  {
    what: "a chat that was quiet at this time a week ago, as at weekends",
    countOf: (ago: number) => (ago > 6.5 * 24 && ago <= 7 * 24 ? 8 : 400),
    silentMs: HOUR_MS,
    expected: 8,
  },
  { what: "the rate of the slowest of three hours", countOf: (ago: number) => (ago === 2 ? 100 : 400), silentMs: HOUR_MS, expected: 100 },
])("$what expects $expected", ({ countOf, silentMs, expected }) => {
  expect(expectedCallbacks(hoursOf(countOf), "openim", NOW, NOW + silentMs)).toBeCloseTo(expected);
});

test("what is not known of the day before expects nothing else than the last hours", () => {
  const countOf = (hoursAgo: number) => (hoursAgo <= 5 ? 400 : 0);
  expect(expectedCallbacks(hoursOf(countOf, NOW - 5 * HOUR_MS), "openim", NOW, NOW + HOUR_MS)).toBeCloseTo(400);
  expect(expectedCallbacks(hoursOf(countOf, NOW - 2 * DAY_MS), "openim", NOW, NOW + HOUR_MS)).toBe(0);
});

test("a sender that has not called is not expected to", () => {
  expect(
    expectedCallbacks(
      hoursOf(() => 400),
      "tencent-chat",
      NOW,
      NOW + HOUR_MS,
    ),
  ).toBe(0);
});
