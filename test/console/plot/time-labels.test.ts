import { expect, test } from "@jest/globals";
import { bucketLabel, timeLabels } from "../../../src/console/plot/time-labels.ts";

const AT = Date.UTC(2026, 6, 1, 22);
const HOUR = 3600;

const seconds = (hours: readonly number[]) => hours.map((hour) => AT / 1000 + hour * HOUR);

test.each([
  { what: "times of a day", hours: [0, 1, 2, 3], apart: HOUR, labels: ["22:00", "23:00", "Jul 2", "01:00"] },
  { what: "days", hours: [2, 26], apart: 24 * HOUR, labels: ["Jul 2", "Jul 3"] },
  { what: "days that are no midnights", hours: [0, 24], apart: 24 * HOUR, labels: ["Jul 1", "Jul 2"] },
  { what: "minutes", hours: [0, 0.25], apart: 900, labels: ["22:00", "22:15"] },
  { what: "seconds", hours: [0, 30 / 3600], apart: 30, labels: ["22:00:00", "22:00:30"] },
])("an axis of $what", ({ hours, apart, labels }) => {
  expect(timeLabels(seconds(hours), apart, "en", "UTC")).toEqual(labels);
});

test("a day begins at the reader's midnight", () => {
  expect(timeLabels(seconds([-6, 2]), HOUR, "en", "Asia/Shanghai")).toEqual(["Jul 2", "08:00"]);
});

test("a bucket is called by its beginning and end, and a long one by its day", () => {
  expect(bucketLabel(AT, 300_000, "en", "UTC")).toMatch(/^Wed, Jul 1, 22:00\s–\s22:05$/);
  expect(bucketLabel(AT, 86_400_000, "en", "UTC")).toBe("Wed, Jul 1");
});
