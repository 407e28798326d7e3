import type { IncomingHttpHeaders } from "node:http";
import { expect, test } from "@jest/globals";
import { type DeclaredEncoding, declaredEncoding, isUncompressed } from "../../src/callbacks/declared-encoding.ts";

const JSON_TYPE = "application/json";

function declared(type: string | undefined, coding: string | undefined): DeclaredEncoding {
  const headers: IncomingHttpHeaders = {};
  if (type !== undefined) headers["content-type"] = type;
  if (coding !== undefined) headers["content-encoding"] = coding;
  return declaredEncoding(headers);
}

test.each<[type: string | undefined, charset: string | null]>([
  [undefined, null],
  ["", null],
  [JSON_TYPE, null],
  [`${JSON_TYPE}; charset=utf-8`, "utf-8"],
  [`${JSON_TYPE};charset=UTF-8`, "utf-8"],
  [`${JSON_TYPE}; charset=GBK`, "gbk"],
  [`${JSON_TYPE}; charset="gbk"`, "gbk"],
  [`${JSON_TYPE}; charset='gbk'`, "gbk"],
  [`${JSON_TYPE}; Charset = GBK ; boundary=x`, "gbk"],
  [`${JSON_TYPE}; version=1; CHARSET=gb18030`, "gb18030"],
  [`${JSON_TYPE}; charset=gbk, text/plain`, "gbk"],
  [`${JSON_TYPE} charset=gbk`, "gbk"],
  ["charset=gbk", "gbk"],
  [`${JSON_TYPE}; charset=klingon`, null],
  [`${JSON_TYPE}; charset=`, null],
  [`${JSON_TYPE}; xcharset=gbk`, null],
  [";;;", null],
])("content type %j has the charset %s", (type, charset) => {
  expect(declared(type, undefined)).toEqual({ codings: [], charset });
});

test.each<[coding: string, codings: string[], charset: string | null]>([
  ["", [], null],
  [" ", [], null],
  [",", [], null],
  ["identity", [], null],
  ["Identity", [], null],
  ["UTF-8", [], "utf-8"],
  ["utf8", [], "utf-8"],
  ["GBK", [], "gbk"],
  ["gzip", ["gzip"], null],
  ["GZIP ", ["gzip"], null],
  ["x-gzip", ["x-gzip"], null],
  ["gzip, gzip", ["gzip", "gzip"], null],
  ["deflate,,br", ["deflate", "br"], null],
  ["UTF-8, GZIP", ["gzip"], "utf-8"],
  ["identity, gzip", ["gzip"], null],
  ["zstd", ["zstd"], null],
  ["gzip;q=1", ["gzip;q=1"], null],
  ["constructor", ["constructor"], null],
])("content coding %j", (coding, codings, charset) => {
  expect(declared(JSON_TYPE, coding)).toEqual({ codings, charset });
  expect(isUncompressed({ "content-encoding": coding })).toBe(codings.length === 0);
});

test("the charset of the content type comes before one that is in the wrong header", () => {
  expect(declared(`${JSON_TYPE}; charset=gbk`, "UTF-8")).toEqual({ codings: [], charset: "gbk" });
});

test("a request without a content coding is not compressed", () => {
  expect(isUncompressed({})).toBe(true);
});
