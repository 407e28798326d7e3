import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { createRuleList } from "../../../src/rules/lists/rule-list.ts";
import { maskText } from "../../../src/rules/text/mask-text.ts";

const SEED = 20_260_117;

describe("each character that can be seen becomes a mask", () => {
  test.each<[what: string, words: string[], text: string, masked: string | null]>([
    ["nothing found", ["bad"], "good", null],
    ["no text", ["bad"], "", null],
    ["one word", ["bad"], "a bad day", "a *** day"],
    ["several", ["bad", "day"], "bad day, BAD Day", "*** ***, *** ***"],
    ["the whole text", ["bad"], "bad", "***"],
    ["zero-width characters within", ["bad"], "x b\u200ba\u200bd y", "x *** y"],
    ["zero-width characters around stay", ["bad"], "\u200bbad\u200b", "\u200b***\u200b"],
    ["a joiner behind goes with its character", ["bad"], "bad\u200d!", "***!"],
    ["full width", ["bad"], "ｂａｄ！", "***！"],
    ["accents", ["bad"], "b\u0301a\u0301\u0302d\u0301!", "***!"],
    ["pairs of surrogates", ["bad"], "𝐛𝐚𝐝!", "***!"],
    ["one character for two letters", ["strasse"], "straße", "******"],
    ["two letters for one", ["fi"], "ﬁ", "*"],
    ["half a ligature", ["*f*"], "aﬁb", "a*b"],
    ["emoji sequences", ["👩‍🚀"], "ok 👩🏽‍🚀👩‍🚀!", "ok 👩🏽‍🚀*!"],
    ["emoji with a tone", ["👍"], "👍🏽👍", "**"],
    ["hangul typed letter by letter", ["시발"], "ㅅㅣ발", "***"],
    ["direction marks stay", ["bad"], "\u202ebad\u202c", "\u202e***\u202c"],
    ["half surrogates stay", ["bad"], "\ud83d bad \ude00", "\ud83d *** \ude00"],
    ["several spaces", ["a b"], "a \n b", "*****"],
    ["chinese", ["赌博"], "在线赌博网站", "在线**网站"],
    ["a word with the mask in it", ["f*k", "*bad*"], "fbadk f*k", "f***k ***"],
  ])("%s", (_what, words, text, masked) => {
    const list = createRuleList("text", words);
    expect(maskText(list, text, "*")).toBe(masked);
    expect(masked === null || maskText(list, masked, "*") === null).toBe(true);
  });

  test.each<[mask: string, masked: string]>([
    ["#", "a ### b"],
    ["**", "a ****** b"],
    ["█", "a ███ b"],
    ["🙈", "a 🙈🙈🙈 b"],
    ["$&", "a $&$&$& b"],
  ])("the mask %s", (mask, masked) => expect(maskText(createRuleList("text", ["bad"]), "a bad b", mask)).toBe(masked));

  test("what is left makes no other word", () => {
    const list = createRuleList("text", ["*x*", "a*b"]);
    expect(maskText(list, "axb", "*")).toBe("***");
  });

  test("a mask that is on the list does not go on for ever", () => {
    const list = createRuleList("pattern", ["[x*]"]);
    expect(maskText(list, "axb", "*")).toBe("a*b");
    expect(maskText(list, "axb", "**")).toMatch(/^a\*+b$/);
  });

  test("patterns", () => {
    const list = createRuleList("pattern", ["1[3-9]\\d{9}", "\\s{2,}"]);
    expect(maskText(list, "call １３８\u200b０0138000 now  or\r\n\r\nnever", "*")).toBe("call *********** now**or**never");
  });

  test("a text of a million characters", () => {
    const text = "赌博 good ".repeat(125_000);
    expect(maskText(createRuleList("text", ["赌博"]), text, "*")).toBe("** good ".repeat(125_000));
  });
});

const hostile = string({
  unit: oneof(
    constantFrom("b", "a", "d", "ｂ", "á", "赌", "博", " ", "\u200b", "\u200d", "\u0301", "\u093f", "👍", "🏽", "\ud800", "ㅅ", "ㅣ"),
    string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});
const words = array(constantFrom("bad", "*ba*", "*d", "赌博", "赌", "시", "👍", "a b", "*ad b*"), { maxLength: 5 });

test("a masked text contains nothing of the list, and the rest of it is as it was", () => {
  assert(
    property(words, hostile, (values, text) => {
      const list = createRuleList("text", values);
      const masked = maskText(list, text, "\u2588");
      if (masked === null) {
        expect(list.isIn(text)).toBe(false);
        return;
      }
      expect(list.find(masked)).toEqual([]);
      expect(maskText(list, masked, "\u2588")).toBeNull();
      const kept = masked.split(/\u2588+/);
      expect(inOrder(text, kept)).toBe(true);
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

/** Whether parts stand in a text one after the other, the first at its beginning and the last at its end. */
function inOrder(text: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.startsWith(parts[0] ?? "") && text.endsWith(parts.at(-1) ?? "");
}
