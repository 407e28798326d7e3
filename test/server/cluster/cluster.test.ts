import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createClusterModel, type Step } from "./cluster-model.ts";

const which = fc.nat({ max: 5 });
const happening = (kind: Extract<Step, { which: number }>["kind"]) => fc.record({ kind: fc.constant(kind), which }) as fc.Arbitrary<Step>;

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>({ kind: "reload" }) },
  { weight: 2, arbitrary: fc.constant<Step>({ kind: "write good settings" }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "write bad settings" }) },
  { weight: 8, arbitrary: happening("becomes ready") },
  { weight: 2, arbitrary: happening("fails to start") },
  { weight: 1, arbitrary: happening("dies while starting") },
  { weight: 3, arbitrary: happening("dies") },
  { weight: 5, arbitrary: happening("dies while draining") },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("reports" as const), which, accepted: fc.integer({ min: 1, max: 9 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("time passes" as const),
      milliseconds: fc.constantFrom(1, 99, 100, 200, 1000, 59_999, 60_000),
    }),
  },
);

const steps = fc.array(step, { minLength: 10, maxLength: 40 });

test("whatever happens to workers during reloads, their places are filled, with settings that work, and no request to reload is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), steps, async (firstFails, taken) => {
      const cluster = createClusterModel();
      await cluster.start(firstFails);
      for (const one of taken) await cluster.take(one);
      await cluster.finish();
      await cluster.reloadAndFinish();
      expect(cluster.versions()).toEqual([cluster.current(), cluster.current(), cluster.current()]);
    }),
    { numRuns: 100, seed: 1 },
  );
}, 120_000);

test("a shutdown at any moment ends every worker once and starts none", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), steps, steps, async (firstFails, before, after) => {
      const cluster = createClusterModel();
      await cluster.start(firstFails);
      for (const one of before) await cluster.take(one);
      await cluster.take({ kind: "shut down" });
      for (const one of after) await cluster.take(one);
      await cluster.finish();
    }),
    { numRuns: 60, seed: 2 },
  );
}, 120_000);
