import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { expect, test } from "@jest/globals";
import { peekBody } from "../../src/callbacks/peek-body.ts";

const LIMIT = 64 * 1024;
const text = JSON.stringify({ groupID: "g" });
const ofLength = (length: number) => `"${"x".repeat(length - 2)}"`;

/** A request with this body; null: one that never ends. */
function request(body: string | Buffer | null, headers: Record<string, string> = {}): IncomingMessage {
  // What is read of a request.
  const stream = Object.assign(new PassThrough(), { headers }) as unknown as IncomingMessage & PassThrough;
  if (body !== null) stream.end(body);
  return stream;
}

test.each<[given: string, body: string | Buffer, headers: Record<string, string>, peeked: unknown]>([
  ["JSON", text, {}, { groupID: "g" }],
  ["JSON with a length", text, { "content-length": String(text.length) }, { groupID: "g" }],
  ["JSON in its charset", Buffer.from(text, "utf16le"), { "content-type": "application/json; charset=utf-16le" }, { groupID: "g" }],
  ["JSON that is as long as may be", ofLength(LIMIT), { "content-length": String(LIMIT) }, "x".repeat(LIMIT - 2)],
  ["a text that is longer", ofLength(LIMIT + 1), {}, undefined],
  ["a text that says that it is longer", text, { "content-length": String(LIMIT + 1) }, undefined],
  ["a compressed text", text, { "content-encoding": "gzip" }, undefined],
  ["what is no JSON", "{", {}, undefined],
  ["what is no text", Buffer.from([0xff, 0xfe, 0xfd]), {}, undefined],
  ["a poisoned prototype", '{"__proto__":{}}', {}, undefined],
  ["a text that is deeply nested", `${"[".repeat(101)}${"]".repeat(101)}`, {}, undefined],
  ["nothing", "", {}, undefined],
])("of %s", async (_given, body, headers, peeked) => {
  expect(await peekBody(request(body, headers))).toEqual(peeked);
});

test("a body that breaks off is not waited for", async () => {
  const broken = request(null);
  const peeked = peekBody(broken);
  broken.destroy();
  expect(await peeked).toBeUndefined();
});

test("a body that fails is not waited for", async () => {
  const failing = request(null);
  const peeked = peekBody(failing);
  failing.destroy(new Error("reset"));
  expect(await peeked).toBeUndefined();
});

test("a body that does not end is given up after a second, and no more of it is read", async () => {
  const endless = request(null);
  expect(await peekBody(endless)).toBeUndefined();
  expect({ paused: endless.isPaused(), readers: endless.listenerCount("data") }).toEqual({ paused: true, readers: 0 });
});

test("no timer is left", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  await peekBody(request(text));
  expect(timers()).toBe(before);
});
