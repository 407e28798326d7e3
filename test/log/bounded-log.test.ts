import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { pino } from "pino";
import { type BoundedLog, boundLog } from "../../src/log/bounded-log.ts";

const PERIOD_MS = 10_000;

let lines: Array<Record<string, unknown>>;
let log: BoundedLog;

beforeEach(() => {
  jest.useFakeTimers();
  lines = [];
  log = boundLog(pino({ base: null, timestamp: false }, { write: (line: string) => lines.push(JSON.parse(line)) }));
});

afterEach(() => {
  jest.useRealTimers();
});

function warn(count: number, message = "refused"): void {
  for (let number = 0; number < count; number += 1) log.warn({ number }, message);
}

test("writes ten lines of a message, and at the end of the period how many it suppressed", () => {
  warn(1000);
  expect(lines.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  jest.advanceTimersByTime(PERIOD_MS);
  expect(lines.slice(10)).toEqual([{ level: 40, msg: "refused (more lines suppressed)", suppressed: 990, seconds: 10 }]);
});

test.each([1, 9, 10])("adds nothing to %d lines that were all written", (count) => {
  warn(count);
  jest.advanceTimersByTime(10 * PERIOD_MS);
  expect(lines).toHaveLength(count);
});

test("starts a new period after each, however long it goes on", () => {
  for (let period = 0; period < 6; period += 1) {
    warn(100);
    jest.advanceTimersByTime(PERIOD_MS);
  }
  expect(lines.filter(({ suppressed }) => suppressed === 90)).toHaveLength(6);
  expect(lines).toHaveLength(6 * 11);
});

test("a period begins with the first line", () => {
  jest.advanceTimersByTime(PERIOD_MS - 1);
  warn(20);
  jest.advanceTimersByTime(PERIOD_MS - 1);
  warn(20);
  expect(lines).toHaveLength(10);
  jest.advanceTimersByTime(1);
  expect(lines[10]).toMatchObject({ suppressed: 30 });
});

test("counts each message separately, and keeps level and fields", () => {
  warn(10);
  warn(10, "another");
  log.error({ err: new Error("bug") }, "failed");
  expect(lines).toHaveLength(21);
  expect(lines[20]).toMatchObject({ level: 50, msg: "failed", err: { message: "bug" } });
});

test("keeps no process running", () => {
  jest.useRealTimers();
  const timeout = jest.spyOn(globalThis, "setTimeout");
  warn(1);
  expect(timeout.mock.results.map(({ value }) => (value as NodeJS.Timeout).hasRef())).toEqual([false]);
  timeout.mockRestore();
});
