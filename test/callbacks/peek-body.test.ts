import type { IncomingHttpHeaders } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { peekBody } from "../../src/callbacks/peek-body.ts";
import { createBodyStream } from "../support/body-stream.ts";
import { settled } from "../support/settled.ts";

const MOST = 64 * 1024;
const TIMEOUT_MS = 1000;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
});

afterEach(() => {
  jest.useRealTimers();
});

/** A text in JSON of so many bytes. */
const ofLength = (bytes: number) => `"${"x".repeat(bytes - 2)}"`;

async function peek(body: Buffer | string, headers: IncomingHttpHeaders = {}): Promise<unknown> {
  const stream = createBodyStream(headers);
  const peeked = peekBody(stream.request);
  stream.end(body);
  return peeked;
}

describe("a body", () => {
  test.each<[what: string, body: Buffer | string, headers: IncomingHttpHeaders, peeked: unknown]>([
    ["in JSON", '{"a":1}', {}, { a: 1 }],
    ["in another charset", Buffer.from([0x22, 0xe9, 0x22]), { "content-type": "application/json; charset=latin1" }, "é"],
    ["that is empty", "", {}, undefined],
    ["that is not JSON", "{", {}, undefined],
    ["that is compressed", gzipSync("{}"), { "content-encoding": "gzip" }, undefined],
    ["that says it is compressed", "{}", { "content-encoding": "gzip" }, undefined],
    ["of 100 levels", `${"[".repeat(100)}${"]".repeat(100)}`, {}, JSON.parse(`${"[".repeat(100)}${"]".repeat(100)}`)],
    ["of 101 levels", `${"[".repeat(101)}${"]".repeat(101)}`, {}, undefined],
    ["that would change prototypes", '{"__proto__":{"a":1}}', {}, undefined],
  ])("%s", async (_what, body, headers, peeked) => {
    expect(await peek(body, headers)).toEqual(peeked);
  });

  test("is read up to its longest length, whether it states it or not", async () => {
    for (const headers of [{}, { "content-length": String(MOST) }])
      expect(await peek(ofLength(MOST), headers)).toBe(JSON.parse(ofLength(MOST)));
  });

  test("is not read beyond that", async () => {
    expect(await peek(ofLength(MOST + 1))).toBeUndefined();
    const stream = createBodyStream({ "content-length": String(MOST + 1) });
    expect(await peekBody(stream.request)).toBeUndefined();
  });

  test("that is longer in all, but not in its parts, is not read to its end", async () => {
    const stream = createBodyStream();
    const peeked = peekBody(stream.request);
    stream.write(ofLength(MOST));
    stream.write(" ");
    expect(await peeked).toBeUndefined();
  });
});

describe("a body that does not end", () => {
  test("is waited for one second", async () => {
    const stream = createBodyStream();
    let peeked: { found: unknown } | null = null;
    const done = peekBody(stream.request).then((found) => {
      peeked = { found };
    });
    stream.write("{}");
    await settled();
    jest.advanceTimersByTime(TIMEOUT_MS - 1);
    await settled();
    expect(peeked).toBeNull();
    jest.advanceTimersByTime(1);
    await done;
    expect(peeked).toEqual({ found: undefined });
  });

  test("because it breaks off is given up at once, and leaves no timer", async () => {
    for (const error of [undefined, new Error("reset")]) {
      const stream = createBodyStream();
      const peeked = peekBody(stream.request);
      stream.write("{}");
      stream.breakOff(error);
      expect(await peeked).toBeUndefined();
    }
    expect(jest.getTimerCount()).toBe(0);
  });
});
