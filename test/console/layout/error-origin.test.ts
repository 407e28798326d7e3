import { expect, test } from "@jest/globals";
import { isOfHandler } from "../../../src/console/layout/error-origin.ts";

test.each([
  { info: "native event handler", expected: true },
  { info: "component event handler", expected: true },
  { info: "https://vuejs.org/error-reference/#runtime-5", expected: true },
  { info: "https://vuejs.org/error-reference/#runtime-6", expected: true },
  { info: "render function", expected: false },
  { info: "setup function", expected: false },
  { info: "https://vuejs.org/error-reference/#runtime-1", expected: false },
  { info: "https://vuejs.org/error-reference/#runtime-15", expected: false },
])("$info is a listener: $expected", ({ info, expected }) => {
  expect(isOfHandler(info)).toBe(expected);
});
