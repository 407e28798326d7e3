import { expect, test } from "@jest/globals";
import { createRetriedWork } from "../../../src/server/rules/retried-work.ts";
import { waitUntil } from "../../support/wait-until.ts";

/** Work that notes what is done, with a disk that a test can break. */
function start({ retryMs = 1 }: { retryMs?: number } = {}) {
  const state = { done: [] as string[], lines: [] as string[], isBroken: false };
  const log = { error: (_fields: unknown, message?: string) => state.lines.push(message ?? "") };
  const work = createRetriedWork({ failureMessage: "not stored", log, retryMs });
  const add = (name: string) =>
    work.add(async () => {
      if (state.isBroken) throw new Error("the disk is full");
      state.done.push(name);
    });
  return { ...work, state, add };
}

test("work is done in order", async () => {
  const { add, state, check } = start();
  await Promise.all([add("a"), add("b"), add("c")]);
  expect(state.done).toEqual(["a", "b", "c"]);
  await check();
});

test("what fails is tried again before what comes after it, and logged once", async () => {
  const { add, state, check } = start();
  state.isBroken = true;
  await Promise.all([add("a"), add("b")]);
  await expect(check()).rejects.toThrow("the disk is full");
  state.isBroken = false;
  await waitUntil(() => state.done.length === 2);
  expect(state).toMatchObject({ done: ["a", "b"], lines: ["not stored"] });
  await check();
});

test("a second failure after a success is logged again", async () => {
  const { add, state } = start({ retryMs: 3_600_000 });
  state.isBroken = true;
  await add("a");
  state.isBroken = false;
  await add("b");
  state.isBroken = true;
  await add("c");
  expect(state).toMatchObject({ done: ["a", "b"], lines: ["not stored", "not stored"] });
});

test("what waits at the end is dropped", async () => {
  const { add, state, close } = start({ retryMs: 3_600_000 });
  state.isBroken = true;
  await add("a");
  state.isBroken = false;
  await close();
  await add("b");
  expect(state.done).toEqual([]);
});
