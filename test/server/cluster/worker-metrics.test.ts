import { beforeEach, describe, expect, test } from "@jest/globals";
import type { MetricFamily } from "../../../src/metrics/families.ts";
import { collectWorkerMetrics, type MeasuredWorker, type WorkerMetrics } from "../../../src/server/cluster/worker-metrics.ts";
import { settled } from "../../support/settled.ts";

/** A worker that tells what the test says. */
interface TestWorker extends MeasuredWorker {
  counted: number;
  isSilent: boolean;
  becomeReady(): Promise<void>;
  end(): Promise<void>;
}

function createWorker(): TestWorker {
  const ready = Promise.withResolvers<string>();
  const exited = Promise.withResolvers<string>();
  let latest: MetricFamily[] = [];
  const worker: TestWorker = {
    counted: 0,
    isSilent: false,
    ready: ready.promise,
    exited: exited.promise,
    askForMetrics: async () => {
      if (worker.isSilent) throw new Error("no answer in 2000 ms");
      latest = familiesOf(worker.counted);
      return latest;
    },
    latestMetrics: () => latest,
    becomeReady: async () => {
      ready.resolve("http://127.0.0.1:1");
      await settled();
    },
    end: async () => {
      exited.resolve("SIGKILL");
      await settled();
    },
  };
  return worker;
}

function familiesOf(counted: number): MetricFamily[] {
  return [
    { name: "counted_total", help: "Counted.", type: "counter", aggregator: "sum", values: [{ labels: {}, value: counted }] },
    { name: "open", help: "Open.", type: "gauge", aggregator: "sum", values: [{ labels: {}, value: 1 }] },
  ];
}

let metrics: WorkerMetrics;

beforeEach(() => {
  metrics = collectWorkerMetrics();
});

/** Adds a ready worker that has counted so much. */
async function add(number: number, counted: number): Promise<TestWorker> {
  const worker = createWorker();
  metrics.add(number, worker);
  await worker.becomeReady();
  worker.counted = counted;
  return worker;
}

/** What is read: by the number of the worker, the values by name. */
async function read(): Promise<Record<string, Record<string, number>>> {
  const all = await metrics.read();
  return Object.fromEntries(
    all.map(({ worker, families }) => [worker, Object.fromEntries(families.map(({ name, values }) => [name, values[0]?.value ?? -1]))]),
  );
}

test("each worker is asked", async () => {
  await add(1, 3);
  await add(2, 4);
  expect(await read()).toEqual({ 1: { counted_total: 3, open: 1 }, 2: { counted_total: 4, open: 1 } });
});

test("one that is being started is not asked", async () => {
  metrics.add(1, createWorker());
  expect(await read()).toEqual({ 1: {} });
});

describe("counters never fall", () => {
  test("if a worker dies and is replaced", async () => {
    const first = await add(1, 10);
    await read();
    await first.end();
    expect(await read()).toEqual({ 1: { counted_total: 10 } });
    await add(1, 2);
    expect(await read()).toEqual({ 1: { counted_total: 12, open: 1 } });
  });

  test("while a worker drains that has been replaced", async () => {
    await add(1, 10);
    await add(1, 2);
    expect(await read()).toEqual({ 1: { counted_total: 12, open: 2 } });
  });

  test("if a worker does not answer; what it is like is not known then", async () => {
    const worker = await add(1, 10);
    await read();
    worker.isSilent = true;
    expect(await read()).toEqual({ 1: { counted_total: 10 } });
    worker.isSilent = false;
    worker.counted = 11;
    expect(await read()).toEqual({ 1: { counted_total: 11, open: 1 } });
  });

  test("however many workers there were, and what a worker tells last counts also if it arrives after its end", async () => {
    for (let number = 0; number < 20; number += 1) {
      const worker = await add(1, 5);
      if (number % 2 === 0) await read();
      await worker.end();
      await worker.askForMetrics();
    }
    expect(await read()).toEqual({ 1: { counted_total: 100 } });
    expect(await read()).toEqual({ 1: { counted_total: 100 } });
  });
});

test("a worker that was never ready leaves nothing", async () => {
  const worker = createWorker();
  metrics.add(1, worker);
  await worker.end();
  expect(await read()).toEqual({ 1: {} });
});
