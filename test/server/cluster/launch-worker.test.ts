import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { noStatistics } from "../../../src/callbacks/counters/add-statistics.ts";
import { readConfig } from "../../../src/config/config.ts";
import { ConfigError } from "../../../src/errors.ts";
import type { WorkerProcess } from "../../../src/server/cluster/launch-worker.ts";
import type { ToPrimary, ToWorker } from "../../../src/server/cluster/messages.ts";
import type { HandlersModule } from "../../../src/server/handlers/handlers-module.ts";
import type { Storage } from "../../../src/storage/storage.ts";
import { settled } from "../../support/settled.ts";

// A process that hangs for a minute, or cannot be created, cannot be had otherwise: the worker is the test's. Real ones are in workers.test.ts.

const START_TIMEOUT_MS = 60_000;
/** The longest budget, a second before and after it, and five for closing files. */
const DRAIN_TIMEOUT_MS = 4000 + 2000 + 5000;
const STORAGE: Storage = { kind: "postgres", database: { url: "postgres://127.0.0.1/imhook", instance: "one" } };
const SOCKETS = { journal: "/s", counters: null };
const CONFIG = readConfig({ IMHOOK_TENCENT_CHAT_BUDGET: "4000", IMHOOK_OPENIM_BUDGET: "3000" });

class FakeProcess extends EventEmitter {
  readonly sent: ToWorker[] = [];
  readonly kills: string[] = [];
  readonly process = { pid: 42, kill: (signal: string) => void this.kills.push(signal) };

  send(message: ToWorker): void {
    this.sent.push(message);
  }

  say(message: ToPrimary): void {
    this.emit("message", message);
  }
}

const HANDLERS: HandlersModule = { path: "/h.ts", entry: "file:///h.ts", sources: new Map(), version: "1", readAt: 1 };

let forked: FakeProcess;
jest.unstable_mockModule("node:cluster", () => ({ default: { fork: () => forked } }));
const { launchWorker } = await import("../../../src/server/cluster/launch-worker.ts");

let worker: WorkerProcess;
let reports: unknown[];

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] });
  forked = new FakeProcess();
  reports = [];
  worker = launchWorker({
    number: 3,
    config: CONFIG,
    storage: STORAGE,
    sockets: SOCKETS,
    rules: null,
    handlers: HANDLERS,
    onStatistics: (statistics) => reports.push(statistics),
  });
});

afterEach(() => {
  jest.useRealTimers();
});

describe("a worker that starts", () => {
  test("is told its settings, and is ready when it says so", async () => {
    expect(forked.sent).toEqual([
      { kind: "start", number: 3, config: CONFIG, storage: STORAGE, sockets: SOCKETS, rules: null, handlers: HANDLERS },
    ]);
    forked.say({ kind: "ready", url: "http://127.0.0.1:1" });
    expect({ url: await worker.ready, pid: worker.pid, timers: jest.getTimerCount() }).toEqual({
      url: "http://127.0.0.1:1",
      pid: 42,
      timers: 0,
    });
  });

  test("is killed if it is not ready in time, and not before", async () => {
    jest.advanceTimersByTime(START_TIMEOUT_MS - 1);
    expect(forked.kills).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(forked.kills).toEqual(["SIGKILL"]);
    forked.emit("exit", null, "SIGKILL");
    await expect(worker.ready).rejects.toThrow("a worker exited before it was ready: SIGKILL");
  });

  test.each([
    { isConfigError: true, type: ConfigError },
    { isConfigError: false, type: Error },
  ])("and fails says why; as a mistake in the settings: $isConfigError", async ({ isConfigError, type }) => {
    forked.say({ kind: "failed", reason: "no certificate", isConfigError });
    forked.emit("exit", 1, null);
    const failed = expect(worker.ready).rejects;
    await failed.toThrow("no certificate");
    await expect(worker.ready).rejects.toBeInstanceOf(type);
    expect(await worker.exited).toBe("exit code 1");
    expect(jest.getTimerCount()).toBe(0);
  });

  test("and cannot be created has ended", async () => {
    forked.emit("error", new Error("spawn EAGAIN"));
    expect(await worker.exited).toBe("spawn EAGAIN");
    await expect(worker.ready).rejects.toThrow("a worker exited before it was ready: spawn EAGAIN");
  });
});

describe("a ready worker", () => {
  beforeEach(async () => {
    forked.say({ kind: "ready", url: "http://127.0.0.1:1" });
    await worker.ready;
    forked.sent.length = 0;
  });

  test("reports its counts", () => {
    forked.say({ kind: "statistics", statistics: noStatistics(1) });
    expect(reports).toEqual([noStatistics(1)]);
  });

  test("is checked by a message and its answer", async () => {
    const checks = Promise.allSettled([worker.check(), worker.check()]);
    expect(forked.sent).toEqual([
      { kind: "check", check: 1 },
      { kind: "check", check: 2 },
    ]);
    forked.say({ kind: "checked", check: 2, problem: null });
    forked.say({ kind: "checked", check: 1, problem: "disk is full" });
    expect(await checks).toMatchObject([{ reason: { message: "disk is full" } }, { status: "fulfilled" }]);
  });

  test("fails a check that it does not answer, because of time or of its end", async () => {
    const late = worker.check();
    late.catch(() => {});
    await settled();
    jest.advanceTimersByTime(2000);
    await expect(late).rejects.toThrow("no answer in 2000 ms");
    const interrupted = worker.check();
    interrupted.catch(() => {});
    forked.emit("exit", null, "SIGSEGV");
    await expect(interrupted).rejects.toThrow("SIGSEGV");
  });

  test("drains, is let go when it has, and has drained when it has exited", async () => {
    let isDrained = false;
    const drained = worker.drain().then(() => {
      isDrained = true;
    });
    expect(forked.sent).toEqual([{ kind: "drain" }]);
    forked.say({ kind: "drained" });
    expect(forked.sent).toEqual([{ kind: "drain" }, { kind: "exit" }]);
    await settled();
    expect(isDrained).toBe(false);
    forked.emit("exit", 0, null);
    await drained;
    expect({ timers: jest.getTimerCount(), kills: forked.kills }).toEqual({ timers: 0, kills: [] });
  });

  test("is killed if it does not drain in time, and not before", async () => {
    const drained = worker.drain();
    jest.advanceTimersByTime(DRAIN_TIMEOUT_MS - 1);
    expect(forked.kills).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(forked.kills).toEqual(["SIGKILL"]);
    forked.emit("exit", null, "SIGKILL");
    await drained;
  });
});
