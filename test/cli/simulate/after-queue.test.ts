import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { createAfterQueue } from "../../../src/cli/simulate/after-queue.ts";

const PATIENCE_MS = 80;

test("jobs start in order, as many at a time as there are workers", async () => {
  const queue = createAfterQueue({ slots: 100, workers: 2, patience: PATIENCE_MS });
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const pushed = Array.from({ length: 20 }, (_, index) =>
    queue.push(async () => {
      begun.push(index);
      running += 1;
      most = Math.max(most, running);
      await wait(1);
      running -= 1;
    }),
  );
  const ended = await Promise.all((await Promise.all(pushed)).map((entered) => entered.ended));
  expect(begun).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect({ most, ended: new Set(ended) }).toEqual({ most: 2, ended: new Set([true]) });
});

test("a full queue blocks, and drops a job that gets no slot in time", async () => {
  const { queue, finishOne } = blockedQueue();
  const startedAt = performance.now();
  const late = queue.push(async () => undefined);
  const dropped = await queue.push(async () => undefined);
  expect(await dropped.ended).toBe(false);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(PATIENCE_MS - 1);
  expect(await (await late).ended).toBe(false);
  finishOne();
});

test("a free slot goes to the job that has waited longest", async () => {
  const { queue, finishOne } = blockedQueue();
  const ran: string[] = [];
  const first = queue.push(async () => void ran.push("first"));
  const second = queue.push(async () => void ran.push("second"));
  finishOne();
  const entered = await first;
  finishOne();
  expect(await Promise.all([entered.ended, (await second).ended])).toEqual([true, true]);
  expect(ran).toEqual(["first", "second"]);
});

test("clearing the queue drops waiting jobs, and admits blocked ones", async () => {
  const { queue, waiting, finishOne } = blockedQueue();
  const blocked = queue.push(async () => undefined);
  queue.clear();
  expect(await waiting).toBe(false);
  finishOne();
  expect(await (await blocked).ended).toBe(true);
});

/** A queue of one worker, which is busy, and one slot, which is taken. */
function blockedQueue() {
  const queue = createAfterQueue({ slots: 1, workers: 1, patience: PATIENCE_MS });
  const finishes: Array<() => void> = [];
  const job = () => new Promise<void>((resolve) => finishes.push(resolve));
  void queue.push(job);
  const waiting = queue.push(job).then(({ ended }) => ended);
  const finishOne = () => finishes.shift()?.();
  return { queue, waiting, finishOne };
}
