import { expect, test } from "@jest/globals";
import { constantTimeEqual } from "../../src/http/constant-time-equal.ts";

test.each([
  ["", "", true],
  ["s3cret", "s3cret", true],
  ["密钥😀", "密钥😀", true],
  ["", "s3cret", false],
  ["s3cret", "", false],
  ["s3cre", "s3cret", false],
  ["s3crets", "s3cret", false],
  ["s3cret ", "s3cret", false],
  ["s3cret\0", "s3cret", false],
  ["s3creT", "s3cret", false],
  ["t3rces", "s3cret", false],
  ["\u00e9", "e\u0301", false],
  ["x".repeat(1_000_000), "x".repeat(999_999), false],
])("%#: equal", (given, expected, equal) => {
  expect(constantTimeEqual(given, expected)).toBe(equal);
});
