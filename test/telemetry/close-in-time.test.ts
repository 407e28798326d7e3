import { beforeEach, expect, test } from "@jest/globals";
import { closeInTime } from "../../src/telemetry/close-in-time.ts";
import { createFakeClock, type FakeClock } from "../support/fake-clock.ts";
import { settled } from "../support/settled.ts";

const FLUSH_MS = 2000;

let clock: FakeClock;
let isClosed: boolean;
let messages: string[];

beforeEach(() => {
  clock = createFakeClock();
  isClosed = false;
  messages = [];
});

const log = { warn: (message: string) => void messages.push(message) };

async function close(shutdown: () => Promise<void>): Promise<void> {
  await closeInTime({ shutdown, log, message: "not exported" }, clock);
  isClosed = true;
}

test("closing waits for what is left", async () => {
  const left = Promise.withResolvers<void>();
  const closed = close(() => left.promise);
  await clock.advance(FLUSH_MS - 1);
  expect(isClosed).toBe(false);
  left.resolve();
  await closed;
  expect({ timers: clock.scheduled(), messages }).toEqual({ timers: [], messages: [] });
});

test("closing ends after two seconds although nothing answers, and the log says so", async () => {
  void close(() => new Promise(() => {}));
  await clock.advance(FLUSH_MS);
  await settled();
  expect({ isClosed, messages }).toEqual({ isClosed: true, messages: ["not exported"] });
});

test("closing ends also if it fails", async () => {
  await close(() => Promise.reject(new Error("ECONNREFUSED")));
  expect(clock.scheduled()).toEqual([]);
});
