import { expect, test } from "@jest/globals";
import { excerpt, toVisible, toVisibleLine } from "../../src/cli/visible-text.ts";

test.each([
  ["escape sequences", "\u001b[2J\u009b1m", "\\u001b[2J\\u009b1m"],
  ["carriage returns, which overwrite a line", "ok\rno", "ok\\u000dno"],
  ["characters that reverse the text", "\u202egnp.exe\u2066\u200f", "\\u202egnp.exe\\u2066\\u200f"],
  ["other line ends", "a\u2028b\u0085c", "a\\u2028b\\u0085c"],
  ["lone surrogates", "\ud800", "\\ud800"],
])("%s are escaped", (_name, text, visible) => {
  expect(toVisible(text)).toBe(visible);
});

test("text of every script stays, with its joiners", () => {
  const text = "明天见 🚲 👩‍💻 مرحبا می‌خواهم\n\ttab";
  expect(toVisible(text)).toBe(text);
});

test("JSON keeps its values", () => {
  const value = { text: "\u001b \u202e \u009b \u2028" };
  expect(JSON.parse(toVisible(JSON.stringify(value, null, 2)))).toEqual(value);
});

test("a line stays one line", () => {
  expect(toVisibleLine("a\nb\tc")).toBe("a\\u000ab\\u0009c");
});

test("an excerpt says how much it leaves out", () => {
  expect(excerpt("x".repeat(400))).toBe(`${"x".repeat(300)}… (400 characters)`);
  expect(excerpt("x".repeat(300))).toBe("x".repeat(300));
});
