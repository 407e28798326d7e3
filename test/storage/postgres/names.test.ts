import { expect, test } from "@jest/globals";
import { escapeNull } from "../../../src/storage/null-character.ts";
import { boundName } from "../../../src/storage/postgres/bound-name.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../../src/storage/unpaired-surrogates.ts";

const TEXTS = [
  "",
  "a",
  "\u0000",
  "a\u0000b\u0000",
  "\ud83d",
  "\ud83d\u0000",
  "\u{10fffd}0\u{10fffd}",
  "\u{10fffd}",
  "0\u{10fffd}\u0000",
  "😀\u0000",
];

test("texts with null characters and unpaired surrogates come back as they were", () => {
  for (const text of TEXTS) expect(unescapeUnpaired(escapeNull(escapeUnpaired(text)))).toBe(text);
});

test("different texts stay different", () => {
  expect(new Set(TEXTS.map((text) => escapeNull(escapeUnpaired(text)))).size).toBe(TEXTS.length);
});

test("what is stored has neither null characters nor unpaired surrogates", () => {
  const stored = TEXTS.map((text) => escapeNull(escapeUnpaired(text)));
  expect(stored.filter((text) => text.includes("\u0000") || !text.isWellFormed())).toEqual([]);
});

test.each([800, 266])("a name of %d bytes stays as it is", (length) => {
  expect(boundName("x".repeat(length))).toBe("x".repeat(length));
});

test.each([
  ["letters", "x".repeat(801)],
  ["Chinese", "密".repeat(267)],
  ["emoji", "😀".repeat(10_000)],
  ["a million letters", "x".repeat(1_000_000)],
])("a longer name of %s is bounded, and tells itself from others with the same beginning", (_what, name) => {
  const bounded = boundName(name);
  expect(Buffer.byteLength(bounded)).toBeLessThanOrEqual(800);
  expect(bounded.isWellFormed()).toBe(true);
  expect(boundName(name)).toBe(bounded);
  expect(boundName(`${name}y`)).not.toBe(bounded);
  expect(boundName(bounded)).toBe(bounded);
});
