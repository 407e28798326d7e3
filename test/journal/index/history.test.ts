import { expect, test } from "@jest/globals";
import { isHistoryCursor } from "../../../src/journal/index/history.ts";

test.each([
  ["019a9f1c-7a00-7000-8000-000000000001", true],
  ["019a9f1c-7a00-7000-8000-000000000001.0", true],
  ["019a9f1c-7a00-7000-8000-000000000001.123456789", true],
  ["019a9f1c-7a00-7000-8000-000000000001.1234567890", false],
  ["019a9f1c-7a00-7000-8000-000000000001.", false],
  ["019a9f1c-7a00-7000-8000-000000000001.-1", false],
  ["019a9f1c-7a00-7000-8000-000000000001.1.1", false],
  ["7-1000", false],
  ["", false],
])("the cursor %j is valid: %p", (cursor, valid) => {
  expect(isHistoryCursor(cursor)).toBe(valid);
});
