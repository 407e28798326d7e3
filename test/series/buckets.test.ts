import { describe, expect, test } from "@jest/globals";
import { HOUR_MS, type KeptSince, MINUTE_MS, planBuckets } from "../../src/series/buckets.ts";
import { parseStep } from "../../src/series/parse-step.ts";

const DAY_MS = 24 * HOUR_MS;
const NOON = Date.UTC(2026, 6, 8, 12);
const ALL: KeptSince = { [MINUTE_MS]: null, [HOUR_MS]: null };

describe("buckets", () => {
  test.each<[string, number, number, number, object]>([
    ["whole minutes", NOON, NOON + 3 * MINUTE_MS, MINUTE_MS, { since: NOON, until: NOON + 3 * MINUTE_MS, stored: MINUTE_MS }],
    ["parts of minutes", NOON + 1, NOON + MINUTE_MS + 1, MINUTE_MS, { since: NOON, until: NOON + 2 * MINUTE_MS, stored: MINUTE_MS }],
    ["90 minutes", NOON + 1, NOON + 2, 90 * MINUTE_MS, { since: NOON, until: NOON + 90 * MINUTE_MS, stored: MINUTE_MS }],
    ["hours", NOON - 1, NOON + 1, HOUR_MS, { since: NOON - HOUR_MS, until: NOON + HOUR_MS, stored: HOUR_MS }],
    ["60 minutes are an hour", NOON, NOON + 1, 60 * MINUTE_MS, { since: NOON, until: NOON + HOUR_MS, stored: HOUR_MS }],
    ["days", NOON, NOON + 1, DAY_MS, { since: NOON - 12 * HOUR_MS, until: NOON + 12 * HOUR_MS, stored: HOUR_MS }],
    ["as many as there can be", NOON, NOON + 1500 * MINUTE_MS, MINUTE_MS, { since: NOON, until: NOON + 1500 * MINUTE_MS }],
  ])("begin at multiples of their length and cover the time: %s", (_case, since, until, step, expected) => {
    expect(planBuckets({ since, until, step }, ALL)).toMatchObject({ ...expected, step });
  });

  test.each<[string, number, number]>([
    ["an hour", HOUR_MS, MINUTE_MS],
    ["five hours", 5 * HOUR_MS, MINUTE_MS],
    ["a day", DAY_MS, 5 * MINUTE_MS],
    ["two days", 2 * DAY_MS, 15 * MINUTE_MS],
    ["a week", 7 * DAY_MS, HOUR_MS],
    ["a month", 30 * DAY_MS, 6 * HOUR_MS],
    ["a year", 365 * DAY_MS, DAY_MS],
  ])("have a usual length for %s", (_case, span, step) => {
    expect(planBuckets({ since: NOON - span, until: NOON, step: null }, ALL).step).toBe(step);
  });

  test("have a longer usual length if shorter ones are not kept", () => {
    const kept = { [MINUTE_MS]: NOON - HOUR_MS, [HOUR_MS]: null };
    expect(planBuckets({ since: NOON - HOUR_MS, until: NOON, step: null }, kept).step).toBe(MINUTE_MS);
    expect(planBuckets({ since: NOON - HOUR_MS - 1, until: NOON, step: null }, kept).step).toBe(HOUR_MS);
  });

  test.each<[string, Parameters<typeof planBuckets>[0], KeptSince, string]>([
    ["an end before the beginning", { since: NOON, until: NOON, step: null }, ALL, "since must be before until"],
    ["too many", { since: NOON, until: NOON + 1501 * MINUTE_MS, step: MINUTE_MS }, ALL, "1501 buckets, and 1500 is the most"],
    ["too many days", { since: 0, until: NOON, step: null }, ALL, "use a longer step"],
    [
      "minutes that were dropped",
      { since: NOON - 1, until: NOON + 1, step: MINUTE_MS },
      { [MINUTE_MS]: NOON, [HOUR_MS]: null },
      "minutes before 2026-07-08T12:00:00.000Z are no longer kept: use a later since, or a step of whole hours",
    ],
    [
      "hours that were dropped",
      { since: NOON - 1, until: NOON + 1, step: HOUR_MS },
      { [MINUTE_MS]: null, [HOUR_MS]: NOON },
      "hours before 2026-07-08T12:00:00.000Z are no longer kept: since must be later",
    ],
  ])("are refused with the reason: %s", (_case, query, kept, message) => {
    expect(() => planBuckets(query, kept)).toThrow(message);
    expect(() => planBuckets(query, kept)).toThrow(RangeError);
  });
});

test.each([
  ["1m", MINUTE_MS],
  ["90m", 90 * MINUTE_MS],
  ["6h", 6 * HOUR_MS],
  ["1d", DAY_MS],
  ["9999d", 9999 * DAY_MS],
  ["", undefined],
  ["0m", undefined],
  ["1s", undefined],
  ["1.5h", undefined],
  ["10000m", undefined],
  ["60000", undefined],
  ["1h ", undefined],
])("the step %j has %p ms", (text, expected) => {
  expect(parseStep(text)).toBe(expected);
});
