import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { HandlerCall } from "../../src/callbacks/context/log.ts";
import { BLOCKED_MS, createLoopWatch, type LoopWatch } from "../../src/callbacks/loop-watch.ts";

const TICK_MS = 50;

let now: number;
let reports: Array<{ blockedMs: number; entries: string[] }>;
let watch: LoopWatch;

const call = (entry: string): HandlerCall => ({ sender: "openim", command: "callbackBeforeX", entry });

beforeEach(() => {
  jest.useFakeTimers();
  now = 1000;
  reports = [];
  watch = createLoopWatch(
    (blockedMs, calls) => reports.push({ blockedMs, entries: calls.map(({ entry }) => entry) }),
    () => now,
  );
});

afterEach(() => {
  jest.useRealTimers();
});

/** Time passes and nothing else can run. */
function block(milliseconds: number): void {
  now += milliseconds;
}

/** Time passes, and timers fire when they should. */
function pass(milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += TICK_MS) {
    now += TICK_MS;
    jest.advanceTimersByTime(TICK_MS);
  }
}

describe("the synchronous part of a handler", () => {
  test("returns what it returns, and is no news if it is short", () => {
    expect(
      watch.run(call("a"), () => {
        block(BLOCKED_MS - 1);
        return 7;
      }),
    ).toBe(7);
    expect(reports).toEqual([]);
  });

  test("is reported with its time if it is long, also if it throws", () => {
    expect(() =>
      watch.run(call("a"), () => {
        block(1000);
        throw new Error("broken");
      }),
    ).toThrow("broken");
    expect(reports).toEqual([{ blockedMs: 1000, entries: ["a"] }]);
  });
});

describe("a handler that goes on later", () => {
  const [one, other] = [call("a"), call("b")];

  beforeEach(() => {
    watch.goesOn(one);
  });

  test("is no news while timers are in time, however long it takes", () => {
    pass(10_000);
    watch.ended(one);
    pass(1000);
    expect(reports).toEqual([]);
  });

  test("is reported if it blocked just before its end, and no other that runs meanwhile", () => {
    watch.goesOn(other);
    pass(500);
    block(1000);
    watch.ended(one);
    watch.ended(other);
    pass(500);
    expect(reports).toEqual([{ blockedMs: 1000 - TICK_MS, entries: ["a"] }]);
  });

  test("is reported with all that run if it goes on after it blocked", () => {
    watch.goesOn(other);
    pass(500);
    block(1000);
    pass(TICK_MS);
    pass(500);
    expect(reports).toEqual([{ blockedMs: 1000, entries: ["a", "b"] }]);
  });

  test("is not reported for what was blocked before it began", () => {
    watch.ended(one);
    block(1000);
    watch.goesOn(other);
    pass(500);
    expect(reports).toEqual([]);
  });
});

test("no timer is left when no handler runs", () => {
  const one = call("a");
  watch.goesOn(one);
  watch.ended(one);
  pass(TICK_MS);
  expect(jest.getTimerCount()).toBe(0);
});
