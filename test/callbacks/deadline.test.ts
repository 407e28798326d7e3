import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { Deadline } from "../../src/callbacks/deadline.ts";

/** A deadline whose time is up. */
async function passedDeadline(): Promise<Deadline> {
  const deadline = new Deadline(0);
  while (!deadline.passed) await delay(1);
  return deadline;
}

describe("within()", () => {
  test("gives the value of work that ends in time", async () => {
    const deadline = new Deadline(10_000);
    expect(await deadline.within(Promise.resolve("done"))).toEqual({ late: false, value: "done" });
    deadline.end();
  });

  test("rejects with the reason of work that fails in time", async () => {
    const deadline = new Deadline(10_000);
    await expect(deadline.within(Promise.reject(new Error("bug")))).rejects.toThrow("bug");
    deadline.end();
  });

  test("gives up on all work that is under way when the time is up, and not before", async () => {
    const startedAt = performance.now();
    const deadline = new Deadline(40);
    const never = new Promise(() => {});
    expect(await Promise.all([deadline.within(never), deadline.within(never)])).toEqual([{ late: true }, { late: true }]);
    // Timers may fire up to a millisecond early.
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(39);
    expect(deadline.passed).toBe(true);
  });

  test("takes no work for timely once the time is up, even where it has ended", async () => {
    const deadline = await passedDeadline();
    expect(await deadline.within(Promise.resolve("done"))).toEqual({ late: true });
  });

  test("work that fails after the time is up leaves no unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", listener);
    const deadline = new Deadline(5);
    const during = deadline.within(delay(20).then(() => Promise.reject(new Error("while waiting"))));
    const after = (await passedDeadline()).within(delay(20).then(() => Promise.reject(new Error("from the start"))));
    expect(await Promise.all([during, after])).toEqual([{ late: true }, { late: true }]);
    await delay(50);
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });
});

describe("onPassed()", () => {
  test("calls back once when the time is up, in the order of asking", async () => {
    const called: number[] = [];
    const deadline = new Deadline(10);
    for (const listener of [1, 2, 3]) deadline.onPassed(() => called.push(listener));
    expect(called).toEqual([]);
    await delay(40);
    expect(called).toEqual([1, 2, 3]);
  });

  test("calls back at once where the time is up already", async () => {
    const called: string[] = [];
    (await passedDeadline()).onPassed(() => called.push("at once"));
    expect(called).toEqual(["at once"]);
  });

  test("never calls back after end()", async () => {
    const called: string[] = [];
    const deadline = new Deadline(10);
    deadline.onPassed(() => called.push("late"));
    deadline.end();
    await delay(40);
    expect({ called, passed: deadline.passed }).toEqual({ called: [], passed: false });
  });
});

describe("toSignal()", () => {
  test("is aborted when the time is up", async () => {
    const signal = new Deadline(10).toSignal();
    expect(signal.aborted).toBe(false);
    await delay(40);
    expect(signal.aborted).toBe(true);
  });

  test("is aborted from the start where the time is up already", async () => {
    expect((await passedDeadline()).toSignal().aborted).toBe(true);
  });
});
