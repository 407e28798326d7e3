import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import Koa from "koa";
import { createReadBody } from "../../src/callbacks/read-body.ts";
import type { Body } from "../../src/callbacks/request.ts";
import { send } from "../support/http.ts";

// A body of stated length is read by our own reader, one in chunks by koa-bodyparser: both must find the same.

const BODY_LIMIT = 2000;

let server: Server;
let url: string;
let read: Body[];

beforeAll(async () => {
  const app = new Koa();
  const readBody = createReadBody(BODY_LIMIT);
  app.use(async (context) => {
    const body = await readBody(context);
    read.push(body);
    if (body.reason !== null) context.set("Connection", "close");
    context.body = "read";
  });
  server = createServer(app.callback());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** What is read of the bytes whole, and in the chunks that `cuts` make of them. */
async function readBothWays(body: Buffer, cuts: number[] = []): Promise<Body[]> {
  read = [];
  await send(url, { headers: { "content-length": String(body.length) }, body });
  await sendChunks(chunksOf(body, cuts));
  return read;
}

function chunksOf(body: Buffer, cuts: number[]): Buffer[] {
  const places = [0, ...cuts.map((cut) => cut % (body.length + 1)).toSorted((one, other) => one - other), body.length];
  return places.slice(1).map((end, index) => body.subarray(places[index], end));
}

function sendChunks(chunks: Buffer[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.on("error", reject);
    socket.on("close", () => resolve());
    socket.resume();
    socket.write("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n");
    const full = chunks.filter(({ length }) => length > 0);
    for (const chunk of full) socket.write(Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n")]));
    socket.end("0\r\n\r\n");
  });
}

const pieces = fc.constantFrom(
  ...[
    "{",
    "}",
    "[",
    "]",
    '"',
    ":",
    ",",
    "1",
    "-",
    "1e999",
    "null",
    "true",
    "\\u0000",
    "\\ud800",
    '"a"',
    '"a":1',
    "__proto__",
    "constructor",
  ],
  ...[" ", "\t", "\n", "\u00a0", "\u3000", "\ufeff", "\u{1f600}", "\u0000"],
);
/** Bytes that are cut characters, no UTF-8 at all, or UTF-16. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((given) => Buffer.from(given)),
  fc
    .array(fc.constantFrom(0xef, 0xbb, 0xbf, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0xed, 0xa0, 0xff, 0x7b, 0x22), { maxLength: 12 })
    .map(Buffer.from),
  fc.string({ unit: "grapheme" }).map((text) => Buffer.from(text, "utf16le")),
);
const nearlyJson = fc.oneof(
  fc.json().map((text) => Buffer.from(text)),
  fc.array(pieces, { maxLength: 12 }).map((parts) => Buffer.from(parts.join(""))),
  fc.tuple(fc.json(), bytes, fc.nat()).map(([text, inserted, place]) => insert(Buffer.from(text), inserted, place)),
  bytes,
);

function insert(into: Buffer, inserted: Buffer, place: number): Buffer {
  const at = place % (into.length + 1);
  return Buffer.concat([into.subarray(0, at), inserted, into.subarray(at)]);
}

test("finds the same text, JSON and fault as koa-bodyparser, whatever the bytes and however they are cut", async () => {
  await fc.assert(
    fc.asyncProperty(nearlyJson, fc.array(fc.nat(), { maxLength: 4 }), async (body, cuts) => {
      const [plain, chunked] = await readBothWays(body, cuts);
      expect(plain).toBeDefined();
      expect(chunked).toEqual(plain);
    }),
    { seed: 1, numRuns: 1500 },
  );
}, 120_000);

test.each<[given: string, body: string | Buffer, found: unknown]>([
  ["an object", '{"a":1}', { text: '{"a":1}', json: { a: 1 }, reason: null }],
  ["a list", "[1]", { text: "[1]", reason: { code: "body-not-object" } }],
  ["a text", '"a"', { text: '"a"', reason: { code: "body-not-object" } }],
  ["a number", "7", { text: "7", reason: { code: "body-not-object" } }],
  ["null", "null", { text: "null", reason: { code: "body-not-object" } }],
  ["false", "false", { text: "false", reason: { code: "body-not-object" } }],
  ["nothing", "", { text: "", reason: { code: "body-missing" } }],
  ["white space", " \n", { text: " \n", reason: { code: "body-missing" } }],
  ["a byte order mark and nothing else", "\ufeff", { text: "", reason: { code: "body-missing" } }],
  ["two byte order marks", '\ufeff\ufeff{"a":1}', { text: '\ufeff{"a":1}' }],
  ["__proto__", '{"__proto__":{}}', { text: '{"__proto__":{}}', reason: { code: "body-not-json" } }],
  ["what is as long as may be", `{"a":"${"x".repeat(BODY_LIMIT - 8)}"}`, { reason: null }],
  ["GBK", Buffer.from([0xd0, 0xa1, 0xc3, 0xf7]), { text: "0KHD9w==", encoding: "base64", reason: { code: "body-not-text" } }],
])("%s is read alike both ways", async (_given, body, found) => {
  const [plain, chunked] = await readBothWays(Buffer.from(body), [3, 5]);
  expect(plain).toMatchObject(found as object);
  expect(chunked).toEqual(plain);
});

test.each<[given: string, body: string, length: number]>([
  ["one byte more than may be", `{"a":"${"x".repeat(BODY_LIMIT - 7)}"}`, 2001],
  ["a text that is long only in UTF-8", `{"a":"${"\u20ac".repeat(BODY_LIMIT / 3)}"}`, 2006],
])("%s is not kept, and its length is named if it was stated", async (_given, body, length) => {
  const tooLarge = (bytes: string) => ({
    text: null,
    encoding: null,
    json: undefined,
    reason: { code: "body-too-large", detail: `the body has ${bytes}; IMHOOK_BODY_LIMIT is 2000` },
  });
  expect(await readBothWays(Buffer.from(body), [3, 5])).toEqual([tooLarge(`${length} bytes`), tooLarge("more than 2000 bytes")]);
});
