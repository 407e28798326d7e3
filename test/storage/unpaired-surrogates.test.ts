import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { escapeUnpaired, unescapeUnpaired } from "../../src/storage/unpaired-surrogates.ts";

const MARK = "\u{10fffd}";

test.each(["", "alice", "小明", "😀", "\ufffd", "\u0000", "\\ud83d"])("%j is stored as it is", (text) => {
  expect(escapeUnpaired(text)).toBe(text);
});

test.each<[text: string, escaped: string]>([
  ["\ud83d", `${MARK}d83d${MARK}`],
  ["a\ude00b", `a${MARK}de00${MARK}b`],
  ["\ude00\ud83d", `${MARK}de00${MARK}${MARK}d83d${MARK}`],
  ["\ud83d😀", `${MARK}d83d${MARK}😀`],
  [MARK, `${MARK}10fffd${MARK}`],
])("%j is escaped", (text, escaped) => {
  expect(escapeUnpaired(text)).toBe(escaped);
});

test("every text is well formed when it is escaped, and comes back", () => {
  const part = fc.constantFrom("\ud83d", "\ude00", MARK, "d83d", "10fffd", "a", "\ufffd");
  const text = fc.oneof(
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const escaped = escapeUnpaired(given);
      expect(escaped.isWellFormed()).toBe(true);
      expect(unescapeUnpaired(escaped)).toBe(given);
    }),
    { seed: 1, numRuns: 5000 },
  );
});
