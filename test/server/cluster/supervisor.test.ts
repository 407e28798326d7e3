import { beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type Config, readConfig } from "../../../src/config/config.ts";
import { createSupervisor, type Supervisor, type SupervisorOptions } from "../../../src/server/cluster/supervisor.ts";
import type { HandlersModule } from "../../../src/server/handlers/handlers-module.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";
import { createFakeWorker, type FakeWorker } from "../../support/fake-worker.ts";
import { settled } from "../../support/settled.ts";

interface Launched extends FakeWorker {
  number: number;
  config: Config;
  handlers: HandlersModule | null;
}

const OLD: HandlersModule = { path: "/h.ts", entry: "file:///h.ts", sources: new Map(), version: "old", readAt: 1 };
const NEW: HandlersModule = { ...OLD, version: "new" };

const CONFIG = readConfig({ IMHOOK_WORKERS: "3", IMHOOK_PORT: "8080" });

let workers: Launched[];
let clock: FakeClock;
let supervisor: Supervisor;

beforeEach(() => {
  workers = [];
  clock = createFakeClock();
  const launch: SupervisorOptions["launch"] = ({ number, config, handlers }) => {
    const worker = Object.assign(createFakeWorker(workers.length + 1), { number, config, handlers });
    workers.push(worker);
    return worker;
  };
  supervisor = createSupervisor({ config: CONFIG, handlers: OLD, launch, log: pino({ level: "silent" }), clock });
});

describe("starting", () => {
  test("launches one worker per slot and resolves with a URL when all are ready", async () => {
    const started = supervisor.start();
    await settled();
    expect(workers.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(supervisor.state()).toEqual({ wanted: 3, ready: 0, died: 0 });
    for (const worker of workers) worker.becomeReady();
    expect(await started).toMatch(/^http:/);
    expect(supervisor.state()).toEqual({ wanted: 3, ready: 3, died: 0 });
  });

  test("is enough with one worker; the others are started again later", async () => {
    const started = supervisor.start();
    await settled();
    workers[0]?.failToStart("no memory");
    workers[1]?.becomeReady();
    workers[2]?.failToStart("no memory");
    await started;
    expect(clock.scheduled()).toEqual([100, 100]);
    await clock.advance(100);
    expect(workers.map(({ number }) => number)).toEqual([1, 2, 3, 1, 3]);
  });

  test("rejects with the reason if no worker starts, and tries no more", async () => {
    const started = supervisor.start();
    await settled();
    for (const worker of workers) worker.failToStart("port in use");
    await expect(started).rejects.toThrow("port in use");
    expect(clock.scheduled()).toEqual([]);
  });
});

describe("replacing", () => {
  beforeEach(start);

  test("renews one worker after another, with the new settings and the same port", async () => {
    const replaced = supervisor.replace({ ...CONFIG, bodyLimit: 4096, port: 0 });
    for (const index of [3, 4, 5]) {
      await settled();
      expect(workers).toHaveLength(index + 1);
      expect(workers[index]?.config).toMatchObject({ bodyLimit: 4096, port: 8080 });
      workers[index]?.becomeReady();
    }
    await replaced;
    expect(workers.map(({ isDrained }) => isDrained)).toEqual([true, true, true, false, false, false]);
    expect(supervisor.state()).toEqual({ wanted: 3, ready: 3, died: 0 });
  });

  test("stops at the first worker that does not start and keeps the previous settings", async () => {
    const replaced = supervisor.replace({ ...CONFIG, bodyLimit: 4096 });
    await settled();
    workers[3]?.failToStart("bad certificate");
    await expect(replaced).rejects.toThrow("bad certificate");
    workers[1]?.die();
    await settled();
    await clock.advance(100);
    expect(workers[4]).toMatchObject({ number: 2, config: { bodyLimit: CONFIG.bodyLimit } });
  });

  test("starts a worker for another that dies meanwhile with the previous settings, until one is ready with the new ones", async () => {
    const replaced = supervisor.replace({ ...CONFIG, bodyLimit: 4096 });
    await settled();
    workers[1]?.die();
    await settled();
    await clock.advance(100);
    expect(workers[4]).toMatchObject({ number: 2, config: { bodyLimit: CONFIG.bodyLimit } });
    workers[3]?.becomeReady();
    await settled();
    workers[2]?.die();
    await settled();
    await clock.advance(100);
    expect(workers[5]).toMatchObject({ number: 3, config: { bodyLimit: 4096 } });
    for (const index of [4, 5, 6, 7]) {
      workers[index]?.becomeReady();
      await settled();
    }
    await replaced;
    expect(workers).toHaveLength(8);
  });

  test("keeps the new settings if a worker already runs with them", async () => {
    const replaced = supervisor.replace({ ...CONFIG, bodyLimit: 4096 });
    await settled();
    workers[3]?.becomeReady();
    await settled();
    workers[4]?.failToStart("no memory");
    await expect(replaced).rejects.toThrow("no memory");
    workers[2]?.die();
    await settled();
    await clock.advance(100);
    expect(workers[5]).toMatchObject({ number: 3, config: { bodyLimit: 4096 } });
  });
});

describe("replacing with a new handlers module", () => {
  beforeEach(start);

  test("gives it to each new worker", async () => {
    expect(workers.map(({ handlers }) => handlers)).toEqual([OLD, OLD, OLD]);
    const replaced = supervisor.replace(CONFIG, NEW);
    for (const index of [3, 4, 5]) {
      await settled();
      expect(workers[index]?.handlers).toBe(NEW);
      workers[index]?.becomeReady();
    }
    await replaced;
    expect(supervisor.handlers()).toBe(NEW);
  });

  test("keeps the one from before as long as no worker was ready with it", async () => {
    const replaced = supervisor.replace(CONFIG, NEW);
    await settled();
    workers[3]?.failToStart("it threw");
    await expect(replaced).rejects.toThrow("it threw");
    expect(supervisor.handlers()).toBe(OLD);
    workers[1]?.die();
    await settled();
    await clock.advance(100);
    expect(workers[4]).toMatchObject({ number: 2, handlers: OLD });
  });

  test("keeps it once a worker was ready with it", async () => {
    const replaced = supervisor.replace(CONFIG, NEW);
    await settled();
    workers[3]?.becomeReady();
    await settled();
    workers[4]?.failToStart("no memory");
    await expect(replaced).rejects.toThrow("no memory");
    expect(supervisor.handlers()).toBe(NEW);
  });
});

describe("checking", () => {
  beforeEach(start);

  test("passes if every ready worker passes", async () => {
    workers[2]?.die();
    await settled();
    await expect(supervisor.check()).resolves.toBeUndefined();
  });

  test("names the worker that fails", async () => {
    if (workers[1] !== undefined) workers[1].problem = "no answer in 2000 ms";
    await expect(supervisor.check()).rejects.toThrow("worker 2: no answer in 2000 ms");
  });

  test("fails if no worker is ready", async () => {
    for (const worker of workers) worker.die();
    await settled();
    await expect(supervisor.check()).rejects.toThrow("no worker accepts callbacks");
    expect(supervisor.state()).toEqual({ wanted: 3, ready: 0, died: 3 });
  });
});

test("closing drains all workers", async () => {
  await start();
  await supervisor.close();
  expect(workers.map(({ isDrained }) => isDrained)).toEqual([true, true, true]);
  expect(clock.scheduled()).toEqual([]);
});

async function start(): Promise<void> {
  const started = supervisor.start();
  await settled();
  for (const worker of workers) worker.becomeReady();
  await started;
}
