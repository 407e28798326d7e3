import { expect, test } from "@jest/globals";
import { searchedUntil } from "../../../../src/console/pages/callbacks/searched-until.ts";

test.each([
  ["019a9f1c-7a00-7000-8000-000000000001", 0x019a9f1c7a00],
  ["something else", null],
  [null, null],
  [undefined, null],
])("a search that goes on at %p came back to %p", (cursor, at) => {
  expect(searchedUntil(cursor)).toBe(at);
});
