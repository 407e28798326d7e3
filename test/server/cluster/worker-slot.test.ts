import { setTimeout as pass } from "node:timers/promises";
import { beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { WorkerProcess } from "../../../src/server/cluster/launch-worker.ts";
import { createWorkerSlot, type WorkerSlot } from "../../../src/server/cluster/worker-slot.ts";

/** A worker that does what the test tells it. */
interface Puppet extends WorkerProcess {
  take(): void;
  fail(reason: string): void;
  die(): void;
  drained: boolean;
}

let puppets: Puppet[];
let place: WorkerSlot;

beforeEach(() => {
  puppets = [];
  const log = pino({ level: "silent" });
  place = createWorkerSlot({ number: 1, log, launch: () => launchPuppet() });
});

test("has no worker until one takes callbacks", async () => {
  const renewed = place.renew();
  await pass(1);
  expect(place.current()).toBeNull();
  puppetAt(0).take();
  await renewed;
  expect(place.current()).toBe(puppets[0]);
});

test("drains the worker before when the new one takes callbacks, and not before", async () => {
  await begin();
  const renewed = place.renew();
  await pass(1);
  expect(puppetAt(0).drained).toBe(false);
  puppetAt(1).take();
  await renewed;
  expect([puppetAt(0).drained, place.current() === puppetAt(1), place.deaths()]).toEqual([true, true, 0]);
});

test("keeps the worker that it has where the new one does not start", async () => {
  await begin();
  const renewed = place.renew();
  await pass(1);
  puppetAt(1).fail("bad certificate");
  await expect(renewed).rejects.toThrow("bad certificate");
  expect([puppetAt(0).drained, place.current() === puppetAt(0)]).toEqual([false, true]);
});

test("starts a worker anew that died, until one takes callbacks", async () => {
  await begin();
  puppetAt(0).die();
  await pass(150);
  expect([place.current(), place.deaths()]).toEqual([null, 1]);
  puppetAt(1).fail("disk is full");
  await pass(300);
  puppetAt(2).take();
  await pass(1);
  expect([place.current() === puppetAt(2), place.deaths(), puppets.length]).toEqual([true, 1, 3]);
});

test("lets no worker in once it is stopped, and drains one that was on its way", async () => {
  await begin();
  puppetAt(0).die();
  await pass(150);
  const stopped = place.stop();
  puppetAt(1).take();
  await stopped;
  await pass(300);
  expect([puppetAt(1).drained, place.current(), puppets.length]).toEqual([true, null, 2]);
});

test("starts nothing after stop(), though a worker has just died", async () => {
  await begin();
  puppetAt(0).die();
  await pass(1);
  await place.stop();
  await pass(200);
  expect(puppets).toHaveLength(1);
});

test("refuses to be renewed once it is stopped", async () => {
  await begin();
  await place.stop();
  await expect(place.renew()).rejects.toThrow("stopped");
  expect(puppets).toHaveLength(1);
});

async function begin(): Promise<void> {
  const renewed = place.renew();
  await pass(1);
  puppetAt(0).take();
  await renewed;
  place.keep();
}

function puppetAt(index: number): Puppet {
  const puppet = puppets[index];
  if (puppet === undefined) throw new Error(`no worker ${index} was launched`);
  return puppet;
}

function launchPuppet(): Puppet {
  const taking = Promise.withResolvers<string>();
  const ended = Promise.withResolvers<string>();
  const puppet: Puppet = {
    pid: puppets.length,
    taking: taking.promise,
    ended: ended.promise,
    check: async () => {},
    drain: async () => {
      puppet.drained = true;
      ended.resolve("exit code 0");
    },
    take: () => taking.resolve("http://127.0.0.1:1"),
    fail: (reason) => taking.reject(new Error(reason)),
    die: () => ended.resolve("SIGKILL"),
    drained: false,
  };
  puppets.push(puppet);
  return puppet;
}
