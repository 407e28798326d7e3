import { PassThrough } from "node:stream";
import { expect, test } from "@jest/globals";
import { discardBody, senderBounds } from "../../src/callbacks/discard-body.ts";

const BOUNDS = { bytes: 1000, milliseconds: 60_000 };

test("ends with the body", async () => {
  const body = new PassThrough();
  const discarded = discardBody(body, BOUNDS);
  body.end("{}");
  await discarded;
  expect(body.readableEnded).toBe(true);
});

test("ends at once if the body has ended or is gone", async () => {
  const ended = new PassThrough();
  ended.resume().end();
  await new Promise((resolve) => ended.once("end", resolve));
  await discardBody(ended, BOUNDS);
  await discardBody(new PassThrough().destroy(), BOUNDS);
});

test("ends when the sender goes", async () => {
  const body = new PassThrough();
  const discarded = discardBody(body, BOUNDS);
  body.destroy();
  await discarded;
});

test("ends at its bound of bytes, and reads no further", async () => {
  const body = new PassThrough();
  const discarded = discardBody(body, BOUNDS);
  body.write(Buffer.alloc(999));
  body.write(Buffer.alloc(1));
  await discarded;
  expect(body.isPaused()).toBe(true);
});

test("ends at its bound of time", async () => {
  await discardBody(new PassThrough(), { bytes: 1000, milliseconds: 1 });
});

test("goes on where a reader has paused, and gives that reader nothing more", async () => {
  const body = new PassThrough();
  const read: string[] = [];
  body.on("data", (chunk) => read.push(String(chunk))).once("end", () => read.push("end"));
  body.pause();
  const discarded = discardBody(body, BOUNDS);
  body.end("late");
  await discarded;
  expect(read).toEqual([]);
});

test.each([
  [1 << 20, 64 << 20],
  [8 << 20, 64 << 20],
  [64 << 20, 512 << 20],
])("the bodies of senders are bounded by the limit: %i", (limit, bytes) => {
  expect(senderBounds(limit)).toEqual({ bytes, milliseconds: 5000 });
});
