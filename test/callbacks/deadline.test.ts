import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { Deadline } from "../../src/callbacks/deadline.ts";
import { settled } from "../support/settled.ts";

const BUDGET_MS = 1000;

let deadline: Deadline;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
  deadline = new Deadline(BUDGET_MS);
});

afterEach(() => {
  jest.useRealTimers();
});

function pass(): void {
  jest.advanceTimersByTime(BUDGET_MS);
}

describe("within()", () => {
  test("gives the value of work that ends in time", async () => {
    expect(await deadline.within(Promise.resolve("done"))).toEqual({ late: false, value: "done" });
  });

  test("rejects with the reason of work that fails in time", async () => {
    await expect(deadline.within(Promise.reject(new Error("bug")))).rejects.toThrow("bug");
  });

  test("gives up on all work that is under way when the time is up, and not before", async () => {
    const never = new Promise(() => {});
    const late: unknown[] = [];
    for (const work of [deadline.within(never), deadline.within(never)]) work.then((timed) => late.push(timed));
    jest.advanceTimersByTime(BUDGET_MS - 1);
    await settled();
    expect({ late, passed: deadline.passed }).toEqual({ late: [], passed: false });
    jest.advanceTimersByTime(1);
    await settled();
    expect({ late, passed: deadline.passed }).toEqual({ late: [{ late: true }, { late: true }], passed: true });
  });

  test("takes no work for timely once the time is up, even where it has ended", async () => {
    pass();
    expect(await deadline.within(Promise.resolve("done"))).toEqual({ late: true });
  });

  test("work that fails after the time is up leaves no unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", listener);
    const [whileWaiting, fromTheStart] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const during = deadline.within(whileWaiting.promise);
    pass();
    const after = deadline.within(fromTheStart.promise);
    expect(await Promise.all([during, after])).toEqual([{ late: true }, { late: true }]);
    whileWaiting.reject(new Error("while waiting"));
    fromTheStart.reject(new Error("from the start"));
    // Unhandled rejections are known after the turn.
    await settled();
    await settled();
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });
});

describe("onPassed()", () => {
  test("calls back once when the time is up, in the order of asking", () => {
    const called: number[] = [];
    for (const listener of [1, 2, 3]) deadline.onPassed(() => called.push(listener));
    jest.advanceTimersByTime(BUDGET_MS - 1);
    expect(called).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(called).toEqual([1, 2, 3]);
    jest.advanceTimersByTime(10 * BUDGET_MS);
    expect(called).toEqual([1, 2, 3]);
  });

  test("calls back at once where the time is up already", () => {
    pass();
    const called: string[] = [];
    deadline.onPassed(() => called.push("at once"));
    expect(called).toEqual(["at once"]);
  });

  test("never calls back after end()", () => {
    const called: string[] = [];
    deadline.onPassed(() => called.push("late"));
    deadline.end();
    pass();
    expect({ called, passed: deadline.passed, timers: jest.getTimerCount() }).toEqual({ called: [], passed: false, timers: 0 });
  });
});

describe("toSignal()", () => {
  test("is aborted when the time is up", () => {
    const signal = deadline.toSignal();
    jest.advanceTimersByTime(BUDGET_MS - 1);
    expect(signal.aborted).toBe(false);
    jest.advanceTimersByTime(1);
    expect(signal.aborted).toBe(true);
  });

  test("is aborted from the start where the time is up already", () => {
    pass();
    expect(deadline.toSignal().aborted).toBe(true);
  });
});
