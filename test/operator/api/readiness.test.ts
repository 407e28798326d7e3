import { beforeEach, describe, expect, test } from "@jest/globals";
import type { HandlersAdmin, LoadedHandlers } from "../../../src/operator/api/handlers-admin.ts";
import { createReadiness } from "../../../src/operator/api/readiness.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";
import { settled } from "../../support/settled.ts";

let clock: FakeClock;
let journal: () => Promise<void>;
let checks: number;
let operatorFile: () => Promise<void>;
let handlers: HandlersAdmin | null;
let workers: { wanted: number; ready: number; died: number };
let readiness: ReturnType<typeof createReadiness>;
let readinessWithHandlers: typeof readiness;

beforeEach(() => {
  clock = createFakeClock();
  checks = 0;
  journal = async () => {};
  operatorFile = async () => {};
  handlers = null;
  workers = { wanted: 2, ready: 2, died: 0 };
  const check = () => {
    checks += 1;
    return journal();
  };
  const parts = {
    journal: { check },
    relations: { check: async () => {} },
    workers: { state: () => workers, check: async () => {} },
    operatorFile: { check: () => operatorFile() },
  };
  readiness = createReadiness(parts, clock);
  readinessWithHandlers = () => createReadiness({ ...parts, handlers }, clock)();
});

test("the parts are checked once per second, however often it is asked for", async () => {
  for (let request = 0; request < 1000; request += 1) await readiness();
  expect(checks).toBe(1);
  await clock.advance(999);
  await readiness();
  expect(checks).toBe(1);
  await clock.advance(1);
  await Promise.all([readiness(), readiness(), readiness()]);
  expect(checks).toBe(2);
});

test("a failed check is named, until a later one passes", async () => {
  journal = async () => {
    throw new Error("disk is full");
  };
  const failed = { ready: false, checks: { journal: "disk is full", relations: "ok", workers: "ok" }, workers, operatorFile: "ok" };
  expect(await readiness()).toEqual(failed);
  journal = async () => {};
  expect(await readiness()).toEqual(failed);
  await clock.advance(1000);
  expect(await readiness()).toEqual({
    ready: true,
    checks: { journal: "ok", relations: "ok", workers: "ok" },
    workers,
    operatorFile: "ok",
  });
});

test("what callbacks are answered without is named if it fails, and imhook is ready", async () => {
  operatorFile = async () => {
    throw new Error("operator.sqlite is damaged");
  };
  expect(await readiness()).toMatchObject({ ready: true, operatorFile: "operator.sqlite is damaged" });
});

test("series that cannot follow the journal are named, and imhook is ready", async () => {
  const check = async () => {
    throw new Error("disk is full");
  };
  const fine = { check: async () => {} };
  const parts = { journal: fine, relations: fine, series: { check }, workers: { state: () => workers, ...fine } };
  expect(await createReadiness(parts, clock)()).toMatchObject({ ready: true, series: "disk is full" });
});

test("deliveries that fail, or do not answer, are named, and imhook is ready", async () => {
  let check = () => Promise.reject<void>(new Error("destination social: no such host"));
  const fine = { check: async () => {} };
  const parts = { journal: fine, relations: fine, deliveries: { check: () => check() }, workers: { state: () => workers, ...fine } };
  const readinessOf = createReadiness(parts, clock);
  expect(await readinessOf()).toMatchObject({ ready: true, deliveries: "destination social: no such host" });
  check = () => new Promise(() => {});
  await clock.advance(1000);
  const asked = readinessOf();
  await clock.advance(2000);
  expect(await asked).toMatchObject({ ready: true, deliveries: "no answer within 2 s" });
  check = async () => {};
  await clock.advance(1000);
  expect(await readinessOf()).toMatchObject({ ready: true, deliveries: "ok" });
  expect(clock.scheduled()).toEqual([]);
});

test("a check that takes long is shared by all who ask meanwhile", async () => {
  const slow = Promise.withResolvers<void>();
  journal = () => slow.promise;
  const answers = [readiness()];
  await clock.advance(5000);
  answers.push(readiness());
  slow.resolve();
  expect((await Promise.all(answers)).map(({ ready }) => ready)).toEqual([true, true]);
  expect(checks).toBe(1);
});

test("a change of the workers is checked immediately", async () => {
  await readiness();
  workers = { wanted: 2, ready: 1, died: 1 };
  expect((await readiness()).workers).toEqual(workers);
  await settled();
  expect(checks).toBe(2);
});

describe("handlers", () => {
  const NONE = { made: 0, failed: 0, givenUp: 0 };
  const MODULE: LoadedHandlers = { path: "/srv/handlers.ts", version: "1c97d4f07416", loadedAt: 1, failure: null };
  const FAILURE = { at: Date.UTC(2026, 0, 1), message: "/srv/handlers.ts:3: TypeError: secret" };

  test.each<[string, LoadedHandlers | null, string, string | undefined]>([
    ["are well", MODULE, "ok", "ok"],
    ["cannot be called", MODULE, "module-thread has ended", "module-thread has ended"],
    [
      "were refused",
      { ...MODULE, failure: FAILURE },
      "ok",
      "/srv/handlers.ts was read again and refused at 2026-01-01T00:00:00.000Z: the handlers from before stay in use; the log and GET /api/statistics have the reason",
    ],
    ["of a program are well", null, "ok", undefined],
    ["of a program cannot be called", null, "disk is full", "disk is full"],
  ])("that %s", async (_name, module, checked, expected) => {
    handlers = {
      state: () => ({ module, calls: { after: NONE, event: NONE } }),
      check: async () => {
        if (checked !== "ok") throw new Error(checked);
      },
    };
    const { ready, handlers: said } = await readinessWithHandlers();
    expect({ ready, said }).toEqual({ ready: true, said: expected });
  });
});
