import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { brotliCompressSync, createGzip, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { get, post, type Response, send } from "../support/http.ts";
import { headOf, openSocket } from "../support/raw-socket.ts";
import { refuses } from "../support/sender-rules.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

const WISH = { CallbackCommand: "Sns.CallbackPrevFriendAdd", From_Account: "alice", FriendItem: [{ To_Account: "bob" }] };
const TEXT = JSON.stringify(WISH);
const MEBIBYTE = 1 << 20;
const path = tencentChatUrl("", WISH.CallbackCommand);

let app: TestApp;

beforeAll(async () => {
  // A busy machine must not end a budget here.
  app = await startTestApp({ IMHOOK_TENCENT_CHAT_BUDGET: "20000", IMHOOK_BODY_LIMIT: String(2 * MEBIBYTE) });
});

afterAll(() => app.remove());

/** What became of a body: how it was answered and what the journal has of it. */
async function outcomeOf(body: string | Buffer, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
  const response = await send(`${app.url}${path}`, { headers, body });
  expectSafe(response);
  const { status, reason, body: kept, bodyEncoding: encoding, actor } = await app.newestEntry();
  return { status, reason, kept, encoding, actor };
}

function expectSafe({ status, json }: Response): void {
  expect({ status, refuses: refuses("tencent-chat", json) }).toEqual({ status: 200, refuses: false });
}

const fault = (code: string) => expect.stringMatching(new RegExp(`^${code}: `));

const ACCEPTED = { status: "accepted", reason: null, kept: TEXT, encoding: "utf-8", actor: "alice" };
const QUARANTINED_BYTES = { status: "quarantined", reason: fault("body-not-decompressed"), encoding: "base64" };

describe("content codings", () => {
  test.each<[coding: string, body: Buffer]>([
    ["gzip", gzipSync(TEXT)],
    ["deflate", deflateSync(TEXT)],
    ["br", brotliCompressSync(TEXT)],
    ["identity", Buffer.from(TEXT)],
    ["Identity", Buffer.from(TEXT)],
    ["", Buffer.from(TEXT)],
    ["GZIP", gzipSync(TEXT)],
    ["x-gzip ", gzipSync(TEXT)],
    ["gzip, gzip", gzipSync(gzipSync(TEXT))],
    ["UTF-8", Buffer.from(TEXT)],
    ["utf8", Buffer.from(TEXT)],
    ["UTF-8, gzip", gzipSync(TEXT)],
  ])("%j is undone", async (coding, body) => {
    expect(await outcomeOf(body, { "content-encoding": coding })).toEqual(ACCEPTED);
  });

  test.each<[given: string, coding: string, body: Buffer]>([
    ["gzip that is cut off", "gzip", gzipSync(TEXT).subarray(0, 30)],
    ["gzip with a wrong checksum", "gzip", Buffer.concat([gzipSync(TEXT).subarray(0, -8), Buffer.alloc(8)])],
    ["deflate without its header", "deflate", deflateRawSync(TEXT)],
    ["br that is none", "br", Buffer.from(TEXT)],
    ["zstd", "zstd", Buffer.from(TEXT)],
    ["two codings of which one was applied", "gzip, gzip", gzipSync(TEXT)],
    ["a coding named like a property", "constructor", Buffer.from(TEXT)],
  ])("%s is quarantined with its bytes", async (_given, coding, body) => {
    expect(await outcomeOf(body, { "content-encoding": coding })).toMatchObject({ ...QUARANTINED_BYTES, kept: body.toString("base64") });
  });

  test("a gigabyte of zeros in a megabyte of gzip is answered, and never held", async () => {
    const bomb = await gzipOfZeros(1 << 30);
    expect(bomb.length).toBeLessThan(2 * MEBIBYTE);
    const before = process.memoryUsage();
    let most = 0;
    const watching = setInterval(() => {
      const { external, arrayBuffers, heapUsed } = process.memoryUsage();
      most = Math.max(most, external + arrayBuffers + heapUsed);
    }, 1);
    const outcome = await outcomeOf(bomb, { "content-encoding": "gzip" });
    clearInterval(watching);
    expect(outcome).toMatchObject({ ...QUARANTINED_BYTES, reason: fault("body-too-large"), kept: bomb.toString("base64") });
    expect(most - before.external - before.arrayBuffers - before.heapUsed).toBeLessThan(64 * MEBIBYTE);
  });
});

async function gzipOfZeros(length: number): Promise<Buffer> {
  const chunk = Buffer.alloc(MEBIBYTE);
  const compressed: Buffer[] = [];
  await pipeline(Readable.from(repeat(chunk, length / chunk.length)), createGzip({ level: 9 }), async (source) => {
    for await (const part of source) compressed.push(part);
  });
  return Buffer.concat(compressed);
}

function* repeat(chunk: Buffer, times: number): Generator<Buffer> {
  for (let time = 0; time < times; time += 1) yield chunk;
}

/** A wish with more text in the outermost object. */
const wishWith = (fields: string) => `${TEXT.slice(0, -1)},${fields}}`;
const nested = (levels: number) => `"Deep":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}`;

describe("texts that are taken as they come", () => {
  test.each<[given: string, text: string]>([
    ["constructor, toString and hasOwnProperty as names", wishWith('"constructor":{"a":1},"toString":null,"hasOwnProperty":1')],
    ["a constructor with a prototype, which are names like any other", wishWith('"constructor":{"prototype":{"a":1}}')],
    ["100 levels", wishWith(nested(100))],
    ["lone surrogates", wishWith('"Lone":"\\ud800 \\udfff"')],
    ["a name twice", wishWith('"FriendItem":[{"To_Account":"bob"}],"Extra":1,"Extra":2')],
    ["huge numbers", wishWith(`"Huge":1e400,"Long":${"9".repeat(5000)},"Small":1e-400`)],
    ["100,000 names", wishWith(Array.from({ length: 100_000 }, (_, index) => `"k${index}":${index}`).join(","))],
    ["a name of a megabyte", wishWith(`"${"n".repeat(MEBIBYTE)}":1`)],
    ["a text of a megabyte", wishWith(`"Long":"${"\u20ac".repeat(MEBIBYTE / 3)}"`)],
    ["100,000 lists side by side", wishWith(`"Wide":[${"[],".repeat(100_000)}[]]`)],
    ["an escaped NUL character", wishWith('"Nul":"\\u0000"')],
  ])("%s", async (_given, text) => {
    expect(await outcomeOf(text)).toEqual({ ...ACCEPTED, kept: text });
  });

  test("10,000 users in one callback", async () => {
    const FriendItem = Array.from({ length: 10_000 }, (_, index) => ({ To_Account: `user-${index}` }));
    const response = await post(`${app.url}${path}`, { ...WISH, FriendItem });
    expectSafe(response);
    expect(response.json.ResultItem).toHaveLength(10_000);
  });
});

describe("texts that are quarantined, with their text", () => {
  test.each<[given: string, text: string, code: string]>([
    ["__proto__", wishWith('"__proto__":{"From_Account":"mallory"}'), "body-not-json"],
    ["__proto__ below", wishWith('"Deep":[{"__proto__":null}]'), "body-not-json"],
    ["__proto__ in escapes", wishWith('"__proto\\u005f_":{}'), "body-not-json"],
    ["101 levels", wishWith(nested(101)), "body-too-deep"],
    ["a megabyte of opening brackets", "[".repeat(MEBIBYTE), "body-too-deep"],
    ["half a megabyte of brackets", `${"[".repeat(MEBIBYTE / 2)}${"]".repeat(MEBIBYTE / 2)}`, "body-"],
    ["a megabyte of opening objects", '{"a":'.repeat(MEBIBYTE / 5), "body-too-deep"],
    ["NaN", wishWith('"Number":NaN'), "body-not-json"],
    ["a comment", `/* hello */${TEXT}`, "body-not-json"],
    ["single quotes", TEXT.replaceAll('"', "'"), "body-not-json"],
    ["a huge number where a user id belongs", TEXT.replace('"alice"', "1e400"), "invalid"],
  ])("%s", async (_given, text, code) => {
    const { status, reason, kept } = await outcomeOf(text);
    expect({ status, kept }).toEqual({ status: "quarantined", kept: text });
    expect(reason).toMatch(new RegExp(`^${code}`));
  });

  test("nothing of them stays in the prototypes", () => {
    expect(({} as Record<string, unknown>).From_Account).toBeUndefined();
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

/** A wish of 小明, with his name in these bytes. */
function wishOf(name: number[]): Buffer {
  const [head = "", tail = ""] = TEXT.split("alice");
  return Buffer.concat([Buffer.from(head), Buffer.from(name), Buffer.from(tail)]);
}

const GBK_NAME = [0xd0, 0xa1, 0xc3, 0xf7];
const UTF_16 = TEXT.replace("alice", "小明");

describe("charsets", () => {
  test.each<[declared: Record<string, string>, body: Buffer, encoding: string]>([
    [{ "content-type": "application/json; charset=GBK" }, wishOf(GBK_NAME), "gbk"],
    [{ "content-type": 'application/json; charset="gb18030"' }, wishOf(GBK_NAME), "gb18030"],
    [{ "content-encoding": "GBK" }, wishOf(GBK_NAME), "gbk"],
    [{ "content-type": "application/json; charset=big5" }, wishOf([0xa4, 0x70, 0xa9, 0xfa]), "big5"],
    [{ "content-type": "application/json; charset=utf-16le" }, Buffer.from(UTF_16, "utf16le"), "utf-16le"],
    [{ "content-type": "application/json; charset=utf-16" }, Buffer.from(`\ufeff${UTF_16}`, "utf16le"), "utf-16le"],
    [{}, Buffer.from(`\ufeff${UTF_16}`, "utf16le").swap16(), "utf-16be"],
    [{ "content-type": "application/json; charset=iso-8859-1" }, Buffer.from(UTF_16), "utf-8"],
    [{ "content-type": "application/json; charset=klingon" }, Buffer.from(`\ufeff${UTF_16}`), "utf-8"],
    [{ "content-type": "application/json; charset=gbk", "content-encoding": "gzip" }, gzipSync(wishOf(GBK_NAME)), "gbk"],
  ])("%j is decoded, number %#", async (headers, body, encoding) => {
    expect(await outcomeOf(body, headers)).toEqual({ ...ACCEPTED, kept: UTF_16, encoding, actor: "小明" });
  });

  test.each<[given: string, headers: Record<string, string>, body: Buffer]>([
    ["GBK that nothing declares", {}, wishOf(GBK_NAME)],
    ["GBK that is declared as UTF-8", { "content-type": "application/json; charset=utf-8" }, wishOf(GBK_NAME)],
    ["GBK that is cut in a character", { "content-type": "application/json; charset=gbk" }, wishOf(GBK_NAME.slice(0, 3))],
    ["an emoji that is cut", {}, wishOf([0xf0, 0x9f, 0x98])],
    ["bytes that are never UTF-8", {}, wishOf([0xff, 0xc0, 0x80, 0xe2, 0x82])],
  ])("%s is quarantined with its bytes", async (_given, headers, body) => {
    expect(await outcomeOf(body, headers)).toEqual({
      status: "quarantined",
      reason: fault("body-not-text"),
      kept: body.toString("base64"),
      encoding: "base64",
      actor: null,
    });
  });

  test("compressed bytes that are not text are kept without the compression", async () => {
    const { kept, encoding } = await outcomeOf(gzipSync(wishOf(GBK_NAME)), { "content-encoding": "gzip" });
    expect({ kept, encoding }).toEqual({ kept: wishOf(GBK_NAME).toString("base64"), encoding: "base64" });
  });
});

describe("lengths that are wrong", () => {
  test("a stated length below the body's: the rest is no callback", async () => {
    const before = (await app.entries()).length;
    const socket = openSocket(app.url);
    socket.write(headOf(path, TEXT.length) + TEXT + TEXT);
    await socket.ended();
    await waitUntil(async () => (await app.entries()).length > before);
    expect(await app.newestEntry()).toMatchObject({ status: "accepted", body: TEXT });
    expect((await app.entries()).length).toBe(before + 1);
  });

  test("a stated length above the body's, and the connection ends: recorded as broken off", async () => {
    const before = (await app.entries()).length;
    const socket = openSocket(app.url);
    socket.write(headOf(path, TEXT.length + 1) + TEXT);
    await waitUntil(async () => (await get(`${app.operatorUrl}/api/statistics`)).json.load.running === 1);
    socket.destroy();
    await waitUntil(async () => (await app.entries()).length > before);
    expect(await app.newestEntry()).toMatchObject({ status: "quarantined", reason: fault("body-unreadable"), body: null });
  });

  test.each(["-1", "1, 2", "0x10", "99999999999999999999"])(
    "a length of %s is refused or answered in time, and ends nothing",
    async (length) => {
      const socket = openSocket(app.url);
      socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n${TEXT}`);
      await socket.ended();
      expectSafe(await post(`${app.url}${path}`, WISH));
    },
  );

  test("both a length and chunks, which two servers may read differently, is no request", async () => {
    const before = (await app.entries()).length;
    const socket = openSocket(app.url);
    socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`);
    await socket.ended();
    expect((await app.entries()).length).toBe(before);
  });
});

test("after all that, a good callback is still accepted", async () => {
  expect(await outcomeOf(TEXT)).toMatchObject({ status: "accepted" });
});
