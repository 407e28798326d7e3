import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeText, findCharset } from "../../src/callbacks/decode-text.ts";

/** 小明 in the charsets of the tables below. */
const BYTES = {
  gbk: [0xd0, 0xa1, 0xc3, 0xf7],
  big5: [0xa4, 0x70, 0xa9, 0xfa],
  shiftJis: [0x8f, 0xac, 0x96, 0xbe],
  utf16le: [0x0f, 0x5c, 0x0e, 0x66],
  utf16be: [0x5c, 0x0f, 0x66, 0x0e],
};

test.each<[label: string, name: string | null]>([
  ["utf-8", "utf-8"],
  ["UTF8", "utf-8"],
  ["GBK", "gbk"],
  ["gb2312", "gbk"],
  ["x-gbk", "gbk"],
  ["cp936", "gbk"],
  ["MS936", "gbk"],
  ["GB18030", "gb18030"],
  ["Big5", "big5"],
  ["Shift_JIS", "shift_jis"],
  ["UTF-16LE", "utf-16le"],
  ["utf-16", "utf-16le"],
  ["latin1", "windows-1252"],
  ["us-ascii", "windows-1252"],
  ["klingon", null],
  ["utf-7", null],
  ["hz-gb-2312", null],
  ["constructor", null],
  ["gzip", null],
  ["", null],
])("%s is %s", (label, name) => {
  expect(findCharset(label)).toBe(name);
});

describe("text that is decoded exactly", () => {
  test.each<[given: string, bytes: number[] | Buffer, declared: string | null, text: string, charset: string]>([
    ["UTF-8", Buffer.from("小明 😀"), null, "小明 😀", "utf-8"],
    ["a replacement character that was sent", Buffer.from("\ufffd"), null, "\ufffd", "utf-8"],
    ["GBK", BYTES.gbk, "gbk", "小明", "gbk"],
    ["GBK as GB18030", BYTES.gbk, "gb18030", "小明", "gb18030"],
    ["four bytes of GB18030", [0x94, 0x39, 0xfc, 0x36], "gb18030", "😀", "gb18030"],
    ["Big5", BYTES.big5, "big5", "小明", "big5"],
    ["Shift_JIS", BYTES.shiftJis, "shift_jis", "小明", "shift_jis"],
    ["UTF-16LE", BYTES.utf16le, "utf-16le", "小明", "utf-16le"],
    ["UTF-16BE", BYTES.utf16be, "utf-16be", "小明", "utf-16be"],
    ["Latin 1", [0x4a, 0xf6, 0x72, 0x67], "windows-1252", "Jörg", "windows-1252"],
    ["UTF-8 that is declared as Latin 1", Buffer.from("Jörg 小明"), "windows-1252", "Jörg 小明", "utf-8"],
    ["UTF-8 that is declared as GBK and cannot be", Buffer.from('小"'), "gbk", '小"', "utf-8"],
    ["UTF-8 that is declared as UTF-16 and cannot be", Buffer.from("abc"), "utf-16le", "abc", "utf-8"],
    ["a byte order mark", Buffer.from("\ufeff小明"), null, "小明", "utf-8"],
    ["a byte order mark, declared as something else", Buffer.from("\ufeff小明"), "gbk", "小明", "utf-8"],
    ["the mark of UTF-16LE", [0xff, 0xfe, ...BYTES.utf16le], null, "小明", "utf-16le"],
    ["the mark of UTF-16BE, declared as the other", [0xfe, 0xff, ...BYTES.utf16be], "utf-16le", "小明", "utf-16be"],
    ["the mark of UTF-16LE, declared as UTF-8", [0xff, 0xfe, ...BYTES.utf16le], "utf-8", "小明", "utf-16le"],
    ["the mark of GB18030", [0x84, 0x31, 0x95, 0x33, ...BYTES.gbk], "gb18030", "小明", "gb18030"],
    ["two marks, of which one is text", Buffer.from("\ufeff\ufeff"), null, "\ufeff", "utf-8"],
    ["nothing", [], "gbk", "", "gbk"],
  ])("%s", (_given, bytes, declared, text, charset) => {
    expect(decodeText(Buffer.from(bytes), declared)).toEqual({ text, charset });
  });
});

describe("bytes that no charset fits are not decoded", () => {
  test.each<[given: string, bytes: number[] | Buffer, declared: string | null]>([
    ["GBK without a declaration", BYTES.gbk, null],
    ["GBK that is declared as UTF-8", BYTES.gbk, "utf-8"],
    ["GBK that is cut in a character", BYTES.gbk.slice(0, 3), "gbk"],
    ["a lead byte of GBK before a quote", [0xd0, 0x22], "gbk"],
    ["an emoji that is cut", Buffer.from("😀").subarray(0, 3), null],
    ["a lone continuation byte", [0x80], null],
    ["an overlong slash", [0xc0, 0xaf], null],
    ["half of a surrogate pair in UTF-8 (CESU-8)", [0xed, 0xa0, 0xbd], null],
    ["half of a surrogate pair in UTF-16LE", [0x3d, 0xd8, 0x41, 0x00], "utf-16le"],
    ["UTF-16LE with half of a unit", [0xff, 0xfe, 0x41], null],
    ["a code of Shift_JIS that has no character", [0x85, 0x9f], "shift_jis"],
  ])("%s", (_given, bytes, declared) => {
    expect(decodeText(Buffer.from(bytes), declared)).toBeNull();
  });
});

const CHARSETS = [null, "utf-8", "gbk", "gb18030", "big5", "euc-kr", "utf-16le", "utf-16be", "windows-1252", "windows-1251"];

test("whatever is decoded, no character stands for bytes that are none", () => {
  const lead = fc.constantFrom(0x22, 0x41, 0x80, 0x81, 0xa1, 0xbf, 0xc3, 0xd0, 0xe5, 0xed, 0xf0, 0xff);
  const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 12 }), fc.array(lead, { maxLength: 8 }));
  fc.assert(
    fc.property(anyBytes, fc.constantFrom(...CHARSETS), (bytes, declared) => {
      const decoded = decodeText(Buffer.from(bytes), declared);
      if (decoded === null) return;
      expect(decoded.text.isWellFormed()).toBe(true);
      if (decoded.charset === "utf-8") expect(Buffer.from(decoded.text).equals(withoutMark(Buffer.from(bytes)))).toBe(true);
      else if (!decoded.charset.startsWith("utf-16")) expect(decoded.text).not.toContain("\ufffd");
    }),
    { seed: 1, numRuns: 20_000 },
  );
});

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(Buffer.from("\ufeff")) ? bytes.subarray(3) : bytes;
}
