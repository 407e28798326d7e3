import { expect, test } from "@jest/globals";
import { shownValue, valueTextKey } from "../../../src/console/filters/value-label.ts";

test.each([
  ["status", "quarantined", "entries.statuses.quarantined"],
  ["decidedBy", "service", "entries.deciders.service"],
  ["event", "group.owner-changed", "entries.events.group.owner-changed"],
  ["status", "foo", null],
  ["user", "accepted", null],
] as const)("the text of %s %s has the key %p", (name, value, key) => {
  expect(valueTextKey(name, value)).toBe(key);
});

test("times in milliseconds are shown as times, and all else as it was typed", () => {
  expect(shownValue("since", "1767350400000", "en")).toMatch(/2026/);
  expect(shownValue("since", "2h", "en")).toBe("2h");
  expect(shownValue("user", "1767350400000", "en")).toBe("1767350400000");
});
