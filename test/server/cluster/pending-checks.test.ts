import { beforeEach, expect, test } from "@jest/globals";
import { createPendingChecks, type PendingChecks } from "../../../src/server/cluster/pending-checks.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";

const TIMEOUT_MS = 2000;

let clock: FakeClock;
let checks: PendingChecks;
let sent: number[];

beforeEach(() => {
  clock = createFakeClock();
  checks = createPendingChecks(TIMEOUT_MS, clock);
  sent = [];
});

test("each check is settled by its own number", async () => {
  const results = Promise.allSettled([start(), start(), start()]);
  checks.settle(3, null);
  checks.settle(1, "disk is full");
  checks.settle(2, null);
  expect(await results).toMatchObject([{ reason: { message: "disk is full" } }, { status: "fulfilled" }, { status: "fulfilled" }]);
  expect(sent).toEqual([1, 2, 3]);
  expect(clock.scheduled()).toEqual([]);
});

test("a check that is not answered in time fails, and a late answer is ignored", async () => {
  const check = start();
  check.catch(() => {});
  await clock.advance(TIMEOUT_MS - 1);
  expect(clock.scheduled()).toEqual([1]);
  await clock.advance(1);
  await expect(check).rejects.toThrow("no answer in 2000 ms");
  checks.settle(1, null);
});

function start(): Promise<void> {
  return checks.start((check) => sent.push(check));
}
