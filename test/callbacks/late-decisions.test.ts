import { expect, test } from "@jest/globals";
import { createLateDecisions } from "../../src/callbacks/late-decisions.ts";

const LONG_MS = 60_000;

test("waits until every late decision is recorded", async () => {
  const lateDecisions = createLateDecisions();
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  lateDecisions.add(first.promise);
  lateDecisions.add(second.promise);
  const settled = lateDecisions.settled(LONG_MS);
  first.resolve();
  second.resolve();
  expect(await settled).toBe(0);
  expect(await lateDecisions.settled(LONG_MS)).toBe(0);
});

test("does not wait longer than it may, and says how many are missing", async () => {
  const lateDecisions = createLateDecisions();
  lateDecisions.add(new Promise(() => {}));
  lateDecisions.add(Promise.resolve());
  expect(await lateDecisions.settled(10)).toBe(1);
});
