import { expect, test } from "@jest/globals";
import { sizeOf } from "../../../../../src/console/pages/callbacks/detail/size-of.ts";

test.each([
  ["abc", "utf-8", 3],
  ["你", "utf-8", 3],
  ["AP8=", "base64", 2],
  ["AP8A", "base64", 3],
  ["ab", "utf-16le", 4],
  ["你", "gbk", null],
  [null, null, null],
])("%p in %p has %p bytes", (body, encoding, size) => {
  expect(sizeOf(body, encoding)).toBe(size);
});
