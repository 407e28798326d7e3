import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, property, string } from "fast-check";
import { createRuleList } from "../../../src/rules/lists/rule-list.ts";
import { findWords } from "../../../src/rules/text/find-words.ts";
import { LONGEST_WORD, readListWord } from "../../../src/rules/text/list-word.ts";
import { WordTrie } from "../../../src/rules/text/word-trie.ts";

const SEED = 20_260_116;

function found(words: readonly string[], text: string): string[] {
  return createRuleList("text", words)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe("words of scripts with spaces are found as whole words", () => {
  test.each<[word: string, text: string, found: string[]]>([
    ["ass", "ass", ["ass"]],
    ["ass", "class assess bass", []],
    ["ass", "an Ass, (ass) ass's _ass_ ass-hat", ["Ass", "ass", "ass", "ass", "ass"]],
    ["ass", "ass123 4ass", ["ass", "ass"]],
    ["110", "call 110 now", ["110"]],
    ["110", "21105 1100", []],
    ["жоп", "жоп жопа", ["жоп"]],
    ["कल", "कल कला कलम", ["कल"]],
    ["ass", "操ass你", ["ass"]],
    ["ass", "ааss аss", []],
    ["kill yourself", "just KILL  \n yourself!", ["KILL  \n yourself"]],
    ["kill yourself", "kill yourselfie", []],
    ["f*ck", "f*ck fuck", ["f*ck"]],
  ])("%s in %j", (word, text, expected) => expect(found([word], text)).toEqual(expected));
});

describe("a star lets a word begin or end within another one", () => {
  test.each<[word: string, text: string, found: string[]]>([
    ["ass*", "ass assess class", ["ass", "ass"]],
    ["*ass", "ass assess class", ["ass", "ass"]],
    ["*ass*", "ass assess class", ["ass", "ass", "ass"]],
    ["＊ass＊", "class", ["ass"]],
    [" *ass* ", "class", ["ass"]],
  ])("%s in %j", (word, text, expected) => expect(found([word], text)).toEqual(expected));
});

describe("words of scripts without spaces, and signs, are found anywhere", () => {
  test.each<[word: string, text: string, found: string[]]>([
    ["赌博", "在线赌博网站", ["赌博"]],
    ["赌博", "赌\u200b博 賭博", ["赌\u200b博"]],
    ["ばか", "おおばかもの", ["ばか"]],
    ["バカ", "ﾊﾞｶなの", ["ﾊﾞｶ"]],
    ["か", "が", []],
    ["시발", "시발놈아 ㅅㅣ발", ["시발", "ㅅㅣ발"]],
    ["시", "신발", []],
    ["ㅅㅂ", "ㅋㅋㅅㅂㅋ", ["ㅅㅂ"]],
    ["ไม", "ไม้ ไมค", ["ไม"]],
    ["👍", "ok👍🏽👍", ["👍", "👍"]],
    ["🇨🇳", "x🇨🇳x", ["🇨🇳"]],
    [":)", "ha:)))", [":)"]],
    ["加v", "加V信 加vip", ["加V"]],
  ])("%s in %j", (word, text, expected) => expect(found([word], text)).toEqual(expected));
});

describe("hostile spellings", () => {
  test.each<[what: string, text: string, found: string[]]>([
    ["zero-width joiners inside", "b\u200da\u200bd", ["b\u200da\u200bd"]],
    ["full width", "ＢＡＤ", ["ＢＡＤ"]],
    ["mathematical letters", "𝒃𝒂𝒅", ["𝒃𝒂𝒅"]],
    ["combining marks", "b\u0336a\u0336d\u0336", ["b\u0336a\u0336d\u0336"]],
    ["marks of other scripts", "ba\u093fd", ["ba\u093fd"]],
    ["direction marks", "\u202ebad\u202c", ["bad"]],
    ["soft hyphens", "b\u00adad", ["b\u00adad"]],
    ["circled letters", "ⓑⓐⓓ", ["ⓑⓐⓓ"]],
    ["half surrogates around", "\ud800bad\udfff", ["bad"]],
    ["a null inside", "b\u0000ad", ["b\u0000ad"]],
    ["letters of another script that look alike", "bаd", []],
    ["nothing", "", []],
  ])("%s", (_what, text, expected) => expect(found(["bad"], text)).toEqual(expected));
});

describe("several words", () => {
  test.each<[words: string[], text: string, found: string[]]>([
    [["ab*", "abc*"], "abcd", ["abc"]],
    [["*abc*", "*bcde*"], "abcde", ["abc"]],
    [["*a*", "*ab*", "*abcd*"], "abc", ["ab"]],
    [["bad", "*bad*"], "badly", ["bad"]],
    [["a b", "b c"], "a b c", ["a b"]],
    [["Bad", "bad", "ＢＡＤ"], "bad", ["bad"]],
    [[], "bad", []],
  ])("%j in %j", (words, text, expected) => expect(found(words, text)).toEqual(expected));
});

test.each<[value: string, problem: string]>([
  ["", "has no letter that is compared"],
  [" ", "has no letter that is compared"],
  ["\u200b\u200d", "has no letter that is compared"],
  ["*", "has no letter that is compared"],
  [" ** ", "has no letter that is compared"],
  ["* *", "has no letter that is compared"],
  ["a".repeat(LONGEST_WORD + 1), "is longer than 100 letters"],
])("%j is no word", (value, problem) => expect(readListWord(value)).toBe(problem));

test("a text of a million letters is searched", () => {
  const text = `${"a".repeat(500_000)} bad ${"赌".repeat(500_000)}`;
  expect(createRuleList("text", ["bad", "赌博", `*${"a".repeat(50)}b*`]).find(text)).toEqual([{ start: 500_001, end: 500_004 }]);
});

/** Few letters, so that words meet, overlap and contain each other. */
const word = string({ unit: constantFrom("a", "b", "c", "博"), minLength: 1, maxLength: 4 });
const form = constantFrom(
  (text: string) => text,
  (text: string) => `*${text}`,
  (text: string) => `${text}*`,
  (text: string) => `*${text}*`,
);
const values = array(
  word.chain((text) => form.map((write) => write(text))),
  { maxLength: 30 },
);
const searched = string({ unit: constantFrom("a", "b", "c", "博", " ", "1"), maxLength: 60 });

/** Tries each word at each place. */
function findSlowly(list: readonly string[], text: string): Array<{ start: number; end: number }> {
  const matches: Array<{ start: number; end: number }> = [];
  for (let start = 0; start < text.length; ) {
    const ends = list.flatMap((value) => {
      const bare = value.replaceAll("*", "");
      const end = start + bare.length;
      const goesOn = (at: number) => /[a-z]{2}|[0-9]{2}/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
      if (!text.startsWith(bare, start)) return [];
      return (value.startsWith("*") || !goesOn(start)) && (value.endsWith("*") || !goesOn(end)) ? [end] : [];
    });
    const end = Math.max(0, ...ends);
    if (end > 0) matches.push({ start, end });
    start = end || start + 1;
  }
  return matches;
}

test("finds what a search word by word finds", () => {
  assert(
    property(values, searched, (list, text) => {
      const folded = text.replace(/ +/g, " ");
      expect(createRuleList("text", list).find(folded)).toEqual(findSlowly(list, folded));
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("words that come and go leave those that stay", () => {
  assert(
    property(values, values, searched, (staying, going, text) => {
      const changed = new WordTrie();
      for (const value of [...staying, ...going]) changed.add(read(value));
      for (const value of going) changed.remove(read(value));
      const fresh = new WordTrie();
      for (const value of staying) fresh.add(read(value));
      expect(findWords(changed, text)).toEqual(findWords(fresh, text));
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("words that come and go take no more and more memory", () => {
  const trie = new WordTrie();
  const change = (round: number) => {
    const words = Array.from({ length: 500 }, (_, index) => read(`word${round}x${index}`));
    for (const one of words) trie.add(one);
    for (const one of words) trie.remove(one);
  };
  change(0);
  const { bytes } = trie;
  for (let round = 1; round < 20; round += 1) change(round);
  expect(trie.bytes).toBe(bytes);
});

function read(value: string) {
  const listWord = readListWord(value);
  if (typeof listWord === "string") throw new Error(`${value} ${listWord}`);
  return listWord;
}
