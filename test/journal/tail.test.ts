import { expect, test } from "@jest/globals";
import { type Tail, tailJournal } from "../../src/journal/tail.ts";
import { waitUntil } from "../support/wait-until.ts";

/** A journal of so many entries, of which each step follows one, and what is logged. */
function createJournal(newest: number) {
  const journal = { newest, followed: 0, failing: false, steps: 0, lines: [] as string[], wake: () => {} };
  const following: Tail = tailJournal({
    commits: {
      onCommit: (listener) => {
        journal.wake = listener;
      },
    },
    step: async () => {
      journal.steps += 1;
      if (journal.failing) throw new Error("disk is full");
      journal.followed = Math.min(journal.newest, journal.followed + 1);
      return journal.followed < journal.newest;
    },
    place: async () => ({ followed: journal.followed, newest: journal.newest }),
    failure: "does not follow",
    log: { error: (_fields: unknown, message?: string) => journal.lines.push(message ?? "") },
  });
  return { journal, ...following };
}

test("follows what is there from the beginning, without a commit", async () => {
  const { journal, close } = createJournal(3);
  await waitUntil(async () => journal.followed === 3);
  await close();
});

test("many commits in a short time are followed in a few steps", async () => {
  const { journal, close } = createJournal(0);
  for (let commit = 0; commit < 100; commit += 1) {
    journal.wake();
    await new Promise(setImmediate);
  }
  expect(journal.steps).toBeLessThan(5);
  await close();
});

test("caughtUp() resolves when what was there at the call is followed", async () => {
  const { journal, catchUp, close } = createJournal(0);
  journal.newest = 20;
  await catchUp();
  expect(journal.followed).toBe(20);
  await close();
});

test("a step that fails is told, and tried again until it succeeds", async () => {
  const { journal, check, close } = createJournal(0);
  await waitUntil(async () => journal.steps === 1);
  journal.failing = true;
  journal.newest = 1;
  journal.wake();
  await waitUntil(async () => journal.lines.length === 1);
  expect(journal.lines).toEqual(["does not follow"]);
  await expect(check()).rejects.toThrow("disk is full");
  journal.failing = false;
  await waitUntil(async () => journal.followed === 1);
  await expect(check()).resolves.toBeUndefined();
  await close();
});

test("after close() nothing is followed", async () => {
  const { journal, close } = createJournal(0);
  await waitUntil(async () => journal.steps === 1);
  await close();
  journal.wake();
  await new Promise(setImmediate);
  expect(journal.steps).toBe(1);
});
