import { expect, test } from "@jest/globals";
import { parseWindow } from "../../../src/callbacks/context/window.ts";

test.each([
  ["30s", 30_000],
  ["10m", 600_000],
  ["1h", 3_600_000],
  ["7d", 604_800_000],
  ["", null],
  ["0s", null],
  ["1", null],
  ["h", null],
  ["1 h", null],
  ["1H", null],
  ["-1h", null],
  ["1.5h", null],
  ["1h30m", null],
  ["1w", null],
  ["1e3s", null],
])("%p is %p ms", (text, milliseconds) => {
  expect(parseWindow(text)).toBe(milliseconds);
});
