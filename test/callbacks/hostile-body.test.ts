import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { brotliCompressSync, createGzip, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { post, type Response, send } from "../support/http.ts";
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
  const { status, reason, body: kept, actor } = await app.newestEntry();
  return { status, reason, kept, actor };
}

function expectSafe({ status, json }: Response): void {
  expect({ status, refuses: refuses("tencent-chat", json) }).toEqual({ status: 200, refuses: false });
}

const fault = (code: string) => expect.stringMatching(new RegExp(`^${code}: `));

describe("content codings", () => {
  test.each<[coding: string, body: Buffer]>([
    ["gzip", gzipSync(TEXT)],
    ["deflate", deflateSync(TEXT)],
    ["br", brotliCompressSync(TEXT)],
    ["identity", Buffer.from(TEXT)],
  ])("%s is undone", async (coding, body) => {
    expect(await outcomeOf(body, { "content-encoding": coding })).toEqual({ status: "accepted", reason: null, kept: TEXT, actor: "alice" });
  });

  test.each<[given: string, coding: string, body: Buffer]>([
    ["gzip that is cut off", "gzip", gzipSync(TEXT).subarray(0, 30)],
    ["gzip with a wrong checksum", "gzip", Buffer.concat([gzipSync(TEXT).subarray(0, -8), Buffer.alloc(8)])],
    ["deflate without its header", "deflate", deflateRawSync(TEXT)],
    ["br that is none", "br", Buffer.from(TEXT)],
    ["zstd", "zstd", Buffer.from(TEXT)],
    ["two codings", "gzip, gzip", gzipSync(gzipSync(TEXT))],
    ["a coding named like a property", "constructor", Buffer.from(TEXT)],
  ])("%s is quarantined without text", async (_given, coding, body) => {
    expect(await outcomeOf(body, { "content-encoding": coding })).toMatchObject({
      status: "quarantined",
      reason: fault("body-unreadable"),
      kept: null,
    });
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
    expect(outcome).toMatchObject({ status: "quarantined", reason: fault("body-too-large"), kept: null });
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
    expect(await outcomeOf(text)).toEqual({ status: "accepted", reason: null, kept: text, actor: "alice" });
  });

  test("invalid UTF-8 is kept as replacement characters", async () => {
    const [head, tail] = wishWith('"Odd":"?"').split("?");
    const body = Buffer.concat([Buffer.from(head ?? ""), Buffer.from([0xff, 0xc0, 0x80, 0xe2, 0x82]), Buffer.from(tail ?? "")]);
    const { status, kept } = await outcomeOf(body);
    expect({ status, kept }).toEqual({ status: "accepted", kept: body.toString() });
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

  test.each<[encoding: BufferEncoding, mark: string]>([
    ["utf16le", "\ufeff"],
    ["utf16le", ""],
  ])("%s with mark %j", async (encoding, mark) => {
    expect(await outcomeOf(Buffer.from(mark + TEXT, encoding), { "content-type": "application/json; charset=utf-16" })).toMatchObject({
      status: "quarantined",
      reason: fault("body-not-json"),
    });
  });

  test("nothing of them stays in the prototypes", () => {
    expect(({} as Record<string, unknown>).From_Account).toBeUndefined();
    expect(({} as Record<string, unknown>).a).toBeUndefined();
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
    setTimeout(() => socket.destroy(), 20);
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
