import { beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { createWorkerSlot, type WorkerSlot } from "../../../src/server/cluster/worker-slot.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";
import { createFakeWorker, type FakeWorker } from "../../support/fake-worker.ts";
import { settled } from "../../support/settled.ts";

let workers: FakeWorker[];
let clock: FakeClock;
let slot: WorkerSlot;

beforeEach(() => {
  workers = [];
  clock = createFakeClock();
  const launch = () => {
    const worker = createFakeWorker(workers.length + 1);
    workers.push(worker);
    return worker;
  };
  slot = createWorkerSlot({ number: 1, log: pino({ level: "silent" }), launch, clock });
});

describe("renewing", () => {
  test("fills the slot when the worker is ready, not before", async () => {
    const renewed = slot.renew();
    await settled();
    expect(slot.current()).toBeNull();
    workerAt(0).becomeReady();
    expect(await renewed).toBe("http://127.0.0.1:1");
    expect(slot.current()).toBe(workerAt(0));
  });

  test("drains the previous worker when the new one is ready, not before", async () => {
    await fill();
    const renewed = slot.renew();
    await settled();
    expect(workerAt(0).isDrained).toBe(false);
    workerAt(1).becomeReady();
    await renewed;
    expect([workerAt(0).isDrained, slot.current() === workerAt(1), slot.deaths()]).toEqual([true, true, 0]);
  });

  test("keeps the previous worker if the new one does not start", async () => {
    await fill();
    const renewed = slot.renew();
    await settled();
    workerAt(1).failToStart("bad certificate");
    await expect(renewed).rejects.toThrow("bad certificate");
    expect([workerAt(0).isDrained, slot.current() === workerAt(0)]).toEqual([false, true]);
  });

  test("replaces a restart that is due later", async () => {
    await fill();
    workerAt(0).die();
    await settled();
    const renewed = slot.renew();
    await settled();
    workerAt(1).becomeReady();
    await renewed;
    expect([clock.scheduled(), workers.length]).toEqual([[], 2]);
  });

  test("waits for a restart in progress, which uses older settings", async () => {
    await fill();
    workerAt(0).die();
    await settled();
    await clock.advance(100);
    const renewed = slot.renew();
    await settled();
    expect(workers).toHaveLength(2);
    workerAt(1).becomeReady();
    await settled();
    workerAt(2).becomeReady();
    expect(await renewed).toBe("http://127.0.0.1:3");
    expect(workerAt(1).isDrained).toBe(true);
  });
});

describe("a worker that dies", () => {
  test("is replaced after a delay", async () => {
    await fill();
    workerAt(0).die();
    await settled();
    expect({ current: slot.current(), deaths: slot.deaths(), scheduled: clock.scheduled() }).toEqual({
      current: null,
      deaths: 1,
      scheduled: [100],
    });
    await clock.advance(99);
    expect(workers).toHaveLength(1);
    await clock.advance(1);
    workerAt(1).becomeReady();
    await settled();
    expect(slot.current()).toBe(workerAt(1));
  });

  test("again and again is replaced later and later, until one runs for a minute", async () => {
    await fill();
    const delays: number[] = [];
    for (const lifetime of [0, 10, 1000, 59_000, 60_000, 0]) {
      await clock.advance(lifetime);
      workerAt(-1).die();
      await settled();
      const [delay = 0] = clock.scheduled();
      delays.push(delay);
      await clock.advance(delay);
      workerAt(-1).becomeReady();
      await settled();
    }
    expect(delays).toEqual([100, 200, 400, 800, 100, 200]);
    expect(slot.deaths()).toBe(6);
  });

  test("is replaced even if replacements do not start; those have not died", async () => {
    await fill();
    workerAt(0).die();
    await settled();
    await clock.advance(100);
    workerAt(1).failToStart("disk is full");
    await settled();
    expect(clock.scheduled()).toEqual([200]);
    await clock.advance(200);
    workerAt(2).becomeReady();
    await settled();
    expect([slot.current() === workerAt(2), slot.deaths(), workers.length]).toEqual([true, 1, 3]);
  });

  test("is not replaced before the slot is kept filled", async () => {
    const renewed = slot.renew();
    await settled();
    workerAt(0).becomeReady();
    await renewed;
    workerAt(0).die();
    await settled();
    expect(clock.scheduled()).toEqual([]);
    slot.keepFilled();
    expect(clock.scheduled()).toEqual([100]);
  });
});

describe("while a worker is being started to replace one that runs", () => {
  test("that one may die: no second start begins, and the new worker fills the slot", async () => {
    await fill();
    const renewed = slot.renew();
    await settled();
    workerAt(0).die();
    await settled();
    await clock.advance(60_000);
    expect([workers.length, slot.deaths()]).toEqual([2, 1]);
    workerAt(1).becomeReady();
    await renewed;
    expect([slot.current() === workerAt(1), clock.scheduled()]).toEqual([true, []]);
  });

  test("that one may die: if the new worker does not start, the slot is filled later", async () => {
    await fill();
    const renewed = slot.renew();
    await settled();
    workerAt(0).die();
    await settled();
    workerAt(1).failToStart("bad certificate");
    await expect(renewed).rejects.toThrow("bad certificate");
    expect(clock.scheduled()).toEqual([100]);
  });

  test("with other settings, these are used for it alone", async () => {
    await fill();
    const other = createFakeWorker(7);
    const renewed = slot.renew(() => other);
    await settled();
    other.becomeReady();
    await renewed;
    expect([slot.current() === other, workers.length]).toEqual([true, 1]);
    other.die();
    await settled();
    await clock.advance(100);
    expect(workers).toHaveLength(2);
  });
});

test("an empty slot is filled later if renewing it fails", async () => {
  await fill();
  workerAt(0).die();
  await settled();
  const renewed = slot.renew();
  await settled();
  workerAt(1).failToStart("bad certificate");
  await expect(renewed).rejects.toThrow("bad certificate");
  await clock.advance(200);
  workerAt(2).becomeReady();
  await settled();
  expect(slot.current()).toBe(workerAt(2));
});

test("a new worker that dies while the previous one still drains is replaced, and closing waits for all of them", async () => {
  await fill();
  workerAt(0).isStubborn = true;
  const renewed = slot.renew();
  await settled();
  workerAt(1).becomeReady();
  await settled();
  workerAt(1).die();
  await settled();
  await clock.advance(100);
  let isClosed = false;
  const closed = slot.close().then(() => {
    isClosed = true;
  });
  workerAt(2).becomeReady();
  await settled();
  expect([isClosed, workerAt(2).isDrained, slot.current()]).toEqual([false, true, null]);
  workerAt(0).die();
  await Promise.all([renewed, closed]);
  expect(workers).toHaveLength(3);
});

test("the time that a worker took to start does not count as its life", async () => {
  const renewed = slot.renew();
  await settled();
  slot.keepFilled();
  await clock.advance(59_000);
  workerAt(0).becomeReady();
  await renewed;
  for (const delay of [100, 200]) {
    await clock.advance(1000);
    workerAt(-1).die();
    await settled();
    expect(clock.scheduled()).toEqual([delay]);
    await clock.advance(delay);
    workerAt(-1).becomeReady();
    await settled();
  }
});

describe("closing", () => {
  test("does not wait for a worker that never gets ready", async () => {
    await fill();
    const renewed = slot.renew();
    renewed.catch(() => {});
    await settled();
    await slot.close();
    expect([workerAt(0).isDrained, workerAt(1).isDrained]).toEqual([true, true]);
    await expect(renewed).rejects.toThrow("exited before it was ready");
  });

  test("makes a renewal fail whose worker gets ready too late", async () => {
    await fill();
    const renewed = slot.renew();
    renewed.catch(() => {});
    await settled();
    workerAt(1).isStubborn = true;
    const closed = slot.close();
    workerAt(1).becomeReady();
    await expect(renewed).rejects.toThrow("imhook is shutting down");
    expect(slot.current()).toBeNull();
    workerAt(1).die();
    await closed;
  });

  test("drains a worker that is being started, and starts no other", async () => {
    await fill();
    workerAt(0).die();
    await settled();
    await clock.advance(100);
    const closed = slot.close();
    workerAt(1).becomeReady();
    await closed;
    await clock.advance(60_000);
    expect([workerAt(1).isDrained, slot.current(), workers.length]).toEqual([true, null, 2]);
  });

  test("cancels the restart of a worker that has just died", async () => {
    await fill();
    workerAt(0).die();
    await settled();
    await slot.close();
    expect(clock.scheduled()).toEqual([]);
    expect(workers).toHaveLength(1);
  });

  test("makes renewing fail", async () => {
    await fill();
    await slot.close();
    await expect(slot.renew()).rejects.toThrow("imhook is shutting down");
    expect(workers).toHaveLength(1);
  });
});

/** Fills the slot with a ready worker and keeps it filled. */
async function fill(): Promise<void> {
  const renewed = slot.renew();
  await settled();
  workerAt(0).becomeReady();
  await renewed;
  slot.keepFilled();
}

function workerAt(index: number): FakeWorker {
  const worker = workers.at(index);
  if (worker === undefined) throw new Error(`worker ${index} was not launched`);
  return worker;
}
