import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ConcurrencyLimit, createConcurrencyLimit } from "../../src/callbacks/concurrency-limit.ts";
import type { Deadline } from "../../src/callbacks/deadline.ts";

/** A deadline whose end the test decides. */
function manualDeadline(): { deadline: Deadline; pass(): void } {
  const listeners: Array<() => void> = [];
  const deadline = { onPassed: (listener: () => void) => listeners.push(listener) } as Partial<Deadline> as Deadline;
  return {
    deadline,
    pass: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** Enters under a name, and keeps what comes of it. */
interface Visit {
  name: number;
  pass(): void;
  /** undefined while it waits. */
  entered: boolean | undefined;
}

/** What is right, in words of the test's own: lists of names. */
interface Model {
  running: number[];
  waiting: number[];
  shed: number[];
  peakRunning: number;
  peakWaiting: number;
}

type Step = "enter" | "leave" | { pass: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant("enter" as const) },
  { weight: 3, arbitrary: fc.constant("leave" as const) },
  { weight: 2, arbitrary: fc.record({ pass: fc.nat({ max: 30 }) }) },
);

const limits = fc.record({ maxConcurrent: fc.integer({ min: 1, max: 4 }), maxQueued: fc.nat({ max: 4 }) });

test("does what two lists and two bounds do, whatever comes in which order", async () => {
  await fc.assert(
    fc.asyncProperty(limits, fc.array(step, { maxLength: 60 }), async ({ maxConcurrent, maxQueued }, steps) => {
      const limit = createConcurrencyLimit({ maxConcurrent, maxQueued });
      const model: Model = { running: [], waiting: [], shed: [], peakRunning: 0, peakWaiting: 0 };
      const visits: Visit[] = [];
      for (const taken of steps) {
        if (taken === "enter") {
          enterModel(model, visits.length, maxConcurrent, maxQueued);
          enter(limit, visits);
        } else if (taken === "leave") {
          if (model.running.shift() === undefined) continue;
          admitNext(model);
          limit.leave();
        } else {
          passModel(model, taken.pass);
          visits[taken.pass]?.pass();
        }
        await Promise.resolve();
        expect(seen(limit, visits)).toEqual(expected(model));
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

function enter(limit: ConcurrencyLimit, visits: Visit[]): void {
  const { deadline, pass } = manualDeadline();
  const visit: Visit = { name: visits.length, pass, entered: undefined };
  visits.push(visit);
  const entered = limit.enter(deadline);
  if (typeof entered === "boolean") visit.entered = entered;
  else
    entered.then((entered) => {
      visit.entered = entered;
    });
}

function enterModel(model: Model, name: number, maxConcurrent: number, maxQueued: number): void {
  if (model.running.length < maxConcurrent) model.running.push(name);
  else if (model.waiting.length < maxQueued) model.waiting.push(name);
  else model.shed.push(name);
  note(model);
}

function admitNext(model: Model): void {
  const next = model.waiting.shift();
  if (next !== undefined) model.running.push(next);
  note(model);
}

function passModel(model: Model, name: number): void {
  if (!model.waiting.includes(name)) return;
  model.waiting = model.waiting.filter((other) => other !== name);
  model.shed.push(name);
}

function note(model: Model): void {
  model.peakRunning = Math.max(model.peakRunning, model.running.length);
  model.peakWaiting = Math.max(model.peakWaiting, model.waiting.length);
}

function seen(limit: ConcurrencyLimit, visits: Visit[]) {
  const namesOf = (entered: boolean | undefined) => visits.filter((visit) => visit.entered === entered).map(({ name }) => name);
  return { load: limit.load(), waiting: namesOf(undefined), shed: namesOf(false) };
}

function expected({ running, waiting, shed, peakRunning, peakWaiting }: Model) {
  return {
    load: { running: running.length, waiting: waiting.length, peakRunning, peakWaiting },
    waiting,
    shed: shed.toSorted((one, other) => one - other),
  };
}

describe("by example", () => {
  const { deadline } = manualDeadline();

  test("lets in at once what it can, without a promise", () => {
    const limit = createConcurrencyLimit({ maxConcurrent: 2, maxQueued: 0 });
    expect([limit.enter(deadline), limit.enter(deadline), limit.enter(deadline)]).toEqual([true, true, false]);
  });

  test("lets those that wait in by the order of their coming", async () => {
    const limit = createConcurrencyLimit({ maxConcurrent: 1, maxQueued: 3 });
    limit.enter(deadline);
    const order: string[] = [];
    const visits = ["first", "second", "third"].map(async (name) => {
      await limit.enter(deadline);
      order.push(name);
      limit.leave();
    });
    limit.leave();
    await Promise.all(visits);
    expect(order).toEqual(["first", "second", "third"]);
    expect(limit.load()).toEqual({ running: 0, waiting: 0, peakRunning: 1, peakWaiting: 3 });
  });

  test("a place that one who gave up held in the queue is free for another", async () => {
    const limit = createConcurrencyLimit({ maxConcurrent: 1, maxQueued: 1 });
    limit.enter(deadline);
    const impatient = manualDeadline();
    const gaveUp = limit.enter(impatient.deadline);
    expect(limit.enter(deadline)).toBe(false);
    impatient.pass();
    expect(await gaveUp).toBe(false);
    const waits = limit.enter(deadline);
    limit.leave();
    expect(await waits).toBe(true);
  });

  test("does not let one wait whose time is up already", async () => {
    const limit = createConcurrencyLimit({ maxConcurrent: 1, maxQueued: 1 });
    limit.enter(deadline);
    const up = { onPassed: (listener: () => void) => listener() } as Partial<Deadline> as Deadline;
    expect(await limit.enter(up)).toBe(false);
    expect(limit.load()).toMatchObject({ running: 1, waiting: 0 });
  });
});
