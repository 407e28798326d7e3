import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { decompress } from "../../src/callbacks/decompress.ts";

const LIMIT = 1000;
const TEXT = Buffer.from('{"callbackCommand":"callbackBeforeAddBlackCommand"}');
const LONG = Buffer.alloc(LIMIT + 1, " ");

test.each<[codings: string[], bytes: Buffer]>([
  [[], TEXT],
  [["gzip"], gzipSync(TEXT)],
  [["x-gzip"], gzipSync(TEXT)],
  [["deflate"], deflateSync(TEXT)],
  [["br"], brotliCompressSync(TEXT)],
  [["gzip", "gzip"], gzipSync(gzipSync(TEXT))],
  [["gzip", "gzip", "gzip", "gzip"], gzipSync(gzipSync(gzipSync(gzipSync(TEXT))))],
  [["deflate", "br"], brotliCompressSync(deflateSync(TEXT))],
  [["gzip"], Buffer.concat([gzipSync(TEXT.subarray(0, 10)), gzipSync(TEXT.subarray(10))])],
])("%j is undone", async (codings, bytes) => {
  expect(await decompress(bytes, codings, LIMIT)).toEqual(TEXT);
});

test("a body that is as long as the limit is undone, and nothing is nothing", async () => {
  expect(await decompress(gzipSync(LONG.subarray(1)), ["gzip"], LIMIT)).toHaveLength(LIMIT);
  expect(await decompress(Buffer.alloc(0), ["gzip"], LIMIT)).toHaveLength(0);
});

test.each<[given: string, codings: string[], bytes: Buffer, code: string, detail: RegExp]>([
  ["a coding whose name is just shown", ["x".repeat(40)], TEXT, "body-not-decompressed", /coding x{40} is not known/],
  ["an unknown coding", ["zstd"], TEXT, "body-not-decompressed", /zstd is not known; known are gzip, x-gzip, deflate, br$/],
  ["a very long coding", ["x".repeat(1000)], TEXT, "body-not-decompressed", /coding x{40}… is not known/],
  ["a name that objects have", ["constructor"], TEXT, "body-not-decompressed", /constructor is not known/],
  ["data that is not gzip", ["gzip"], TEXT, "body-not-decompressed", /gzip: incorrect header check/],
  ["gzip that is cut", ["gzip"], gzipSync(TEXT).subarray(0, 30), "body-not-decompressed", /gzip: unexpected end of file/],
  ["two codings of which one was applied", ["gzip", "gzip"], gzipSync(TEXT), "body-not-decompressed", /gzip: incorrect header check/],
  ["five codings", Array(5).fill("gzip"), TEXT, "body-not-decompressed", /5 content codings; up to 4/],
  ["a body beyond the limit", ["br"], brotliCompressSync(LONG), "body-too-large", /more than 1000 bytes after decompression/],
  ["a step beyond the limit", ["gzip", "gzip"], gzipSync(LONG), "body-too-large", /more than 1000 bytes/],
])("%s is a reason", async (_given, codings, bytes, code, detail) => {
  expect(await decompress(bytes, codings, LIMIT)).toEqual({ code, detail: expect.stringMatching(detail) });
});
