import { expect, test } from "@jest/globals";
import { crash } from "./crash.ts";

/** The same plans in every run. `npm run test:crash` draws a seed. */
const SEED = 20_261_130;

test("kills at every stage lose and double no acknowledged callback, nor part relations and viewers from the journal", async () => {
  const report = await crash({ rounds: 5, seed: SEED }, () => {});
  expect(report.failures).toEqual([]);
  expect(report.kills).toEqual({ "first callbacks": 1, "under load": 1, following: 1, stopping: 1, starting: 1 });
  expect(report.acknowledged).toBeGreaterThan(5);
  expect(report.relations).toBeGreaterThan(0);
  expect(report.buckets).toBeGreaterThan(0);
  expect(report.seen).toBeGreaterThan(report.acknowledged);
  expect(report.resumed).toBeGreaterThanOrEqual(5);
}, 120_000);
