import { expect, test } from "@jest/globals";
import { describeAge, describeSpan, describeWait } from "../../../src/cli/terminal/spans.ts";

test.each([
  [0, "0 ms"],
  [-5, "0 ms"],
  [12.4, "12 ms"],
  [999.4, "999 ms"],
  [1000, "1 s"],
  [119_999, "119 s"],
  [120_000, "2 min"],
  [7_199_999, "119 min"],
  [7_200_000, "2 h"],
  [172_800_000, "2 d"],
  [400 * 86_400_000, "400 d"],
])("%i ms are %s", (milliseconds, text) => expect(describeSpan(milliseconds)).toBe(text));

test("what a clock that is ahead says was just now", () => expect(describeAge(Date.now() + 60_000)).toBe("0 ms ago"));

test("what is due is now", () => {
  expect(describeWait(Date.now() - 1)).toBe("now");
  expect(describeWait(Date.now() + 10_500)).toBe("in 10 s");
});
