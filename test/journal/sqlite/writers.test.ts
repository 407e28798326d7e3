import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { CommittedEntry } from "../../../src/journal/journal.ts";
import { openJournal } from "../../support/open-journal.ts";
import { run } from "../../support/run.ts";

const WRITERS = ["one", "two", "three"];
const CALLERS = 4;
const ENTRIES_PER_CALLER = 100;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-writers-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("entries of several processes have one order without gaps, and a follower sees it grow only at the end", async () => {
  const path = join(folder, "journal.sqlite");
  const journal = await openJournal(path);
  const script = "test/journal/sqlite/append-many.ts";
  const writing = WRITERS.map((name) => run("node", [script, path, name, String(CALLERS), String(ENTRIES_PER_CALLER)]));
  const followed = await follow(journal.readAfter, WRITERS.length * CALLERS * ENTRIES_PER_CALLER);
  // A writer exits with 0 if every append has resolved: the lock of another one never made it fail.
  expect(await Promise.all(writing)).toEqual(WRITERS.map(() => expect.objectContaining({ code: 0, stderr: "" })));
  expect(followed.map(({ position }) => position)).toEqual(followed.map((_entry, index) => index + 1));
  expect(await journal.readAfter(0, followed.length + 1)).toEqual(followed);
  for (const name of WRITERS) for (let caller = 0; caller < CALLERS; caller += 1) expectInOrder(followed, name, caller);
  await journal.close();
});

/** Reads after the last position again and again, as a follower does, until it has `count` entries. */
async function follow(readAfter: (position: number, limit: number) => Promise<CommittedEntry[]>, count: number): Promise<CommittedEntry[]> {
  const followed: CommittedEntry[] = [];
  while (followed.length < count) followed.push(...(await readAfter(followed.at(-1)?.position ?? 0, 50)));
  return followed;
}

/** Each caller appended the next entry when the previous one was on disk. */
function expectInOrder(followed: CommittedEntry[], name: string, caller: number): void {
  const own = followed.filter(({ entry }) => entry.app === name && entry.command === String(caller));
  expect(own.map(({ entry }) => Number(entry.traceId))).toEqual(Array.from({ length: ENTRIES_PER_CALLER }, (_entry, number) => number));
}
