import { describe, expect, test } from "@jest/globals";
import { assert, property, string } from "fast-check";
import type { TextMatch } from "../../../src/callbacks/lookups.ts";
import { type FoldedText, foldPatterns, foldWords } from "../../../src/rules/text/folded-text.ts";

const SEED = 20_260_115;

function textOf({ units, length }: FoldedText): string {
  return String.fromCharCode(...units.subarray(0, length));
}

describe("for words, texts are alike without", () => {
  test.each<[what: string, text: string, folded: string]>([
    ["case", "ClaSS", "class"],
    ["sharp s", "Straße STRASSE", "strasse strasse"],
    ["final sigma", "ΟΔΥΣΣΕΥΣ οδυσσευς", "οδυσσευσ οδυσσευσ"],
    ["dots of i", "Iıİi", "iiii"],
    ["width of letters", "ｃｌａｓｓ　１２", "class 12"],
    ["width of kana", "ｶﾞｷﾞ ﾊﾟ", "ガギ パ"],
    ["width of hangul", "\uffa1\uffc2", "가"],
    ["ligatures and signs", "ﬁne ① ㎏ ℌ", "fine 1 kg h"],
    ["mathematical letters", "𝐛𝐚𝐝 𝔹𝕒𝕕", "bad bad"],
    ["composed accents", "é ü ñ Å ё й", "e u n a е и"],
    ["combining accents", "e\u0301 u\u0308\u0323 n\u0303", "e u n"],
    ["stacked accents", `a${"\u0301".repeat(50)}b`, "ab"],
    ["accents that stand alone", "a´b", "a b"],
    ["enclosing marks", "1\ufe0f\u20e3 a\u20dd", "1 a"],
    ["hebrew points", "שָׁלוֹם", "שלום"],
    ["arabic points and strokes", "مُحَمَّد ســلام", "محمد سلام"],
    ["zero-width characters", "b\u200ba\u200cd\u200d\u2060\ufeff", "bad"],
    ["soft hyphens", "b\u00ada\u00add", "bad"],
    ["direction marks", "\u202eb\u200fa\u061cd\u2069", "bad"],
    ["fillers of hangul", "b\u3164a\u115fd", "bad"],
    ["tags and variation selectors", "b\u{e0061}a\ufe0ed\u{e0100}", "bad"],
    ["controls", "b\u0000a\u0007d\u007f", "bad"],
    ["more than one space", "a \t\r\n\u00a0\u3000\u2003b", "a b"],
    ["marks of another script", "f\u093fu\u0e34ck", "fuck"],
  ])("%s", (_what, text, folded) => expect(textOf(foldWords(text))).toBe(folded));

  test.each<[what: string, text: string, folded: string]>([
    ["marks of kana, which make other letters", "か\u3099 ハ\u309a", "が パ"],
    ["a mark of kana that makes no letter is dropped", "あ\u3099か", "あか"],
    ["letters of hangul that are typed one by one", "ㅅㅣ ㅂㅏㄹ", "시 바ᄅ"],
    ["decomposed hangul", "\u1112\u1161\u11ab", "한"],
    ["vowel signs of indic scripts", "कि", "कि"],
    ["tones of thai", "ไม้", "ไม้"],
    ["hiragana and katakana", "あア", "あア"],
    ["emoji sequences lose their joiners", "👩\u200d🚀👍🏽", "👩🚀👍🏽"],
    ["half surrogates", "a\ud800b\udc00", "a\ud800b\udc00"],
    ["nothing", "", ""],
    ["nothing visible", "\u200b\u200d\ufeff", ""],
  ])("kept or put together: %s", (_what, text, folded) => expect(textOf(foldWords(text))).toBe(folded));
});

describe("for patterns", () => {
  test.each<[what: string, text: string, folded: string]>([
    ["case stays", "ClaSS", "ClaSS"],
    ["accents stay, composed", "e\u0301 é", "é é"],
    ["spaces stay", "a \n\t b", "a \n\t b"],
    ["width goes", "ＡＢ１３８", "AB138"],
    ["invisible characters go", "b\u200ba\u202ed\u0000", "bad"],
    ["marks of any script stay", "a\u093f", "a\u093f"],
  ])("%s", (_what, text, folded) => expect(textOf(foldPatterns(text))).toBe(folded));
});

describe("the way back", () => {
  test.each<[text: string, part: string, original: string]>([
    ["x b\u200ba\u0301d y", "bad", "b\u200ba\u0301d"],
    ["x bad\u0301 y", "bad", "bad\u0301"],
    ["x bad\u200b y", "bad", "bad"],
    ["xx ｂａｄ", "bad", "ｂａｄ"],
    ["𝐛𝐚𝐝!", "bad", "𝐛𝐚𝐝"],
    ["ㅅㅣ발", "시", "ㅅㅣ"],
    ["ｶﾞ!", "ガ", "ｶﾞ"],
    ["aßb", "s", "ß"],
    ["a \n b", "a b", "a \n b"],
    ["ﷺ!", "صلى", "ﷺ"],
    ["\u200b\u200bé", "e", "é"],
  ])("from %j, %j leads to %j", (text, part, original) => {
    const folded = foldWords(text);
    const start = textOf(folded).indexOf(part);
    const match = folded.toOriginal({ start, end: start + part.length });
    expect(text.slice(match.start, match.end)).toBe(original);
  });

  test.each([
    ["words", foldWords],
    ["patterns", foldPatterns],
  ])("leads to parts in the order of the text, for %s", (_name, fold) => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        const folded = fold(text);
        const parts = Array.from({ length: folded.length }, (_, at) => folded.toOriginal({ start: at, end: at + 1 }));
        const isWrong = ({ start, end }: TextMatch, index: number) =>
          start < (parts[index - 1]?.start ?? 0) || end <= start || end > text.length;
        expect(parts.filter(isWrong)).toEqual([]);
      }),
      { seed: SEED },
    );
  });
});

test.each([
  ["words", foldWords],
  ["patterns", foldPatterns],
])("a folded text folds to itself, for %s", (_name, fold) => {
  assert(
    property(string({ unit: "grapheme" }), (text) => {
      const once = textOf(fold(text));
      expect(textOf(fold(once))).toBe(once);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("every character of the basic plane folds to something that folds to itself", () => {
  const changing: string[] = [];
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const once = textOf(foldWords(String.fromCharCode(unit)));
    if (textOf(foldWords(once)) !== once) changing.push(unit.toString(16));
  }
  expect(changing).toEqual([]);
});

test("texts that are canonically equal fold alike", () => {
  assert(
    property(string({ unit: "grapheme" }), (text) => {
      expect(textOf(foldWords(text.normalize("NFD")))).toBe(textOf(foldWords(text.normalize("NFC"))));
    }),
    { seed: SEED, numRuns: 500 },
  );
});
