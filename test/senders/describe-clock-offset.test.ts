import { expect, test } from "@jest/globals";
import { describeSeconds, looksLikeLocalTime } from "../../src/senders/describe-clock-offset.ts";

const HOUR = 3600;

test.each([
  [0, "0 s"],
  [119, "119 s"],
  [120, "120 s (2 min)"],
  [150, "150 s (2.5 min)"],
  [2 * HOUR - 1, "7199 s (120 min)"],
  [2 * HOUR, "7200 s (2 h)"],
  [48 * HOUR - 1, "172799 s (48 h)"],
  [48 * HOUR, "172800 s (2 days)"],
  [60 * HOUR, "216000 s (2.5 days)"],
])("%i seconds are %s", (seconds, description) => {
  expect(describeSeconds(seconds)).toBe(description);
});

test.each([
  [HOUR, true],
  [-HOUR, true],
  [8 * HOUR, true],
  [5.5 * HOUR, true],
  [8 * HOUR + 60, true],
  [8 * HOUR + 61, false],
  [8 * HOUR - 60, true],
  [8 * HOUR - 61, false],
  [14 * HOUR + 60, true],
  [14 * HOUR + 61, false],
  [14.5 * HOUR, false],
  [HOUR / 2, false],
  [0, false],
])("clocks that are %i s apart show different zones: %s", (seconds, expected) => {
  expect(looksLikeLocalTime(seconds)).toBe(expected);
});
