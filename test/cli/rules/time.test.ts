import { expect, test } from "@jest/globals";
import { pastTime } from "../../../src/cli/rules/time.ts";

const NOW = Date.UTC(2026, 6, 8, 12);

test.each([
  ["30s", "2026-07-08T11:59:30.000Z"],
  ["30m", "2026-07-08T11:30:00.000Z"],
  ["12h", "2026-07-08T00:00:00.000Z"],
  ["7d", "2026-07-01T12:00:00.000Z"],
  ["1w", "2026-07-01T12:00:00.000Z"],
  ["999999w", "1970-01-01T00:00:00.000Z"],
  ["2026-07-01", "2026-07-01T00:00:00.000Z"],
  ["2026-07-01T12:00Z", "2026-07-01T12:00:00.000Z"],
  ["2026-07-01T12:00:00.5+02:00", "2026-07-01T10:00:00.500Z"],
])("%s is %s", (text, time) => {
  expect(new Date(pastTime(text, NOW)).toISOString()).toBe(time);
});

test.each(["", "yesterday", "7", "7y", "-1d", "1.5h", "2026-13-01", "2026-07-01T12:00", "2026"])("%s is no time", (text) => {
  expect(() => pastTime(text, NOW)).toThrow("Write 30m, 12h or 7d");
});
