import { expect, test } from "@jest/globals";
import { prune } from "../../../src/operator/retention/prune.ts";
import type { PruningStep } from "../../../src/operator/retention/pruner.ts";

/** Takes these steps, and fails if there is one more. */
function take(steps: PruningStep[]): () => PruningStep {
  const left = [...steps];
  return () => {
    const step = left.shift();
    if (step === undefined) throw new Error("one step too many");
    return step;
  };
}

const step = (pruned: number, more: boolean, durationMs = 1): PruningStep => ({ pruned, more, durationMs });

test.each<[string, PruningStep[], { pruned: number; longestStepMs: number; pauses: number[] }]>([
  ["nothing is to be done", [step(0, false)], { pruned: 0, longestStepMs: 1, pauses: [] }],
  ["one step does everything", [step(7, false, 9)], { pruned: 7, longestStepMs: 9, pauses: [] }],
  ["a step prunes nothing, but there is more", [step(0, true), step(3, false)], { pruned: 3, longestStepMs: 1, pauses: [5] }],
  [
    "steps take different times",
    [step(1, true, 4.9), step(1, true, 30), step(1, true, 5.1), step(1, false, 40)],
    { pruned: 4, longestStepMs: 40, pauses: [5, 30, 5.1] },
  ],
])("if %s", async (_what, steps, { pauses, ...result }) => {
  const slept: number[] = [];
  expect(await prune(take(steps), { sleep: async (milliseconds) => void slept.push(milliseconds) })).toEqual(result);
  expect(slept).toEqual(pauses);
});

test("takes no step once it is stopped, and reports progress after each", async () => {
  const progress: number[] = [];
  const isStopped = () => progress.length === 2;
  const steps = take([step(1, true), step(2, true)]);
  expect(await prune(steps, { isStopped, onProgress: (pruned) => progress.push(pruned), sleep: async () => {} })).toMatchObject({
    pruned: 3,
  });
  expect(progress).toEqual([1, 3]);
});

test("rejects if a step fails", async () => {
  await expect(prune(take([step(1, true)]), { sleep: async () => {} })).rejects.toThrow("one step too many");
});
