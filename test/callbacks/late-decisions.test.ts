import { beforeEach, expect, test } from "@jest/globals";
import { createLateDecisions, type LateDecisions } from "../../src/callbacks/late-decisions.ts";
import { createFakeClock, type FakeClock } from "../support/fake-clock.ts";
import { settled as turn } from "../support/settled.ts";

const LONGEST_MS = 5000;

let clock: FakeClock;
let lateDecisions: LateDecisions;
let first: PromiseWithResolvers<void>;
let second: PromiseWithResolvers<void>;

beforeEach(() => {
  clock = createFakeClock();
  lateDecisions = createLateDecisions(clock);
  [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
});

test("without late decisions there is nothing to wait for", async () => {
  expect(await lateDecisions.settled(LONGEST_MS)).toBe(0);
  expect(clock.scheduled()).toEqual([]);
});

test("waits until every late decision is recorded", async () => {
  lateDecisions.add(first.promise);
  lateDecisions.add(second.promise);
  const settled = outcomeOf(lateDecisions.settled(LONGEST_MS));
  first.resolve();
  await turn();
  expect(settled()).toBeNull();
  second.resolve();
  await turn();
  expect(settled()).toBe(0);
  expect(clock.scheduled()).toEqual([]);
});

test("does not wait longer than it may, nor shorter, and says how many are missing", async () => {
  lateDecisions.add(first.promise);
  lateDecisions.add(second.promise);
  first.resolve();
  const settled = outcomeOf(lateDecisions.settled(LONGEST_MS));
  await clock.advance(LONGEST_MS - 1);
  expect(settled()).toBeNull();
  await clock.advance(1);
  expect(settled()).toBe(1);
});

test("does not wait for those that were recorded before", async () => {
  lateDecisions.add(first.promise);
  first.resolve();
  await turn();
  lateDecisions.add(second.promise);
  const settled = outcomeOf(lateDecisions.settled(LONGEST_MS));
  await clock.advance(LONGEST_MS);
  expect(settled()).toBe(1);
});

/** The result of a promise so far; null while it is pending. */
function outcomeOf(promise: Promise<number>): () => number | null {
  let outcome: number | null = null;
  promise.then((value) => {
    outcome = value;
  });
  return () => outcome;
}
