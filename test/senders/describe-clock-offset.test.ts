import { expect, test } from "@jest/globals";
import { describeSeconds, looksLikeLocalTime } from "../../src/senders/describe-clock-offset.ts";

const HOUR = 3600;

test.each([
  [0, "0 s"],
  [119, "119 s"],
  [120, "120 s (2 min)"],
  [7199, "7199 s (120 min)"],
  [7200, "7200 s (2 h)"],
  [48 * HOUR - 1, "172799 s (48 h)"],
  [48 * HOUR, "172800 s (2 days)"],
  [36 * HOUR + 360, "129960 s (36.1 h)"],
])("%d s is %s", (seconds, text) => {
  expect(describeSeconds(seconds)).toBe(text);
});

test.each([
  [0, false],
  [HOUR / 2, false],
  [HOUR - 61, false],
  [HOUR - 60, true],
  [HOUR, true],
  [HOUR + 60, true],
  [HOUR + 61, false],
  [-HOUR, true],
  [1.5 * HOUR, true],
  [5.75 * HOUR, false],
  [14 * HOUR, true],
  [14 * HOUR + 60, true],
  [14 * HOUR + 61, false],
  [14.5 * HOUR, false],
  [-14 * HOUR - 60, true],
])("%d s looks like local time: %s", (seconds, looks) => {
  expect(looksLikeLocalTime(seconds)).toBe(looks);
});
