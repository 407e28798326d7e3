import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Journal, NewEntry } from "../../../src/journal/journal.ts";
import { newEntry } from "../../support/entries.ts";
import { openJournal } from "../../support/open-journal.ts";
import { describeDuplicates } from "../duplicates-contract.ts";
import { keyOf } from "../key-of.ts";
import { createSqlitePlace } from "./under-test.ts";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const WINDOW_S = 600;

describe("duplicates in SQLite", () => describeDuplicates(createSqlitePlace));

let folder: string;
let path: string;
let opened: Journal[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-duplicates-"));
  path = join(folder, "journal.sqlite");
  opened = [];
});

afterEach(async () => {
  for (const journal of opened) await journal.close();
  await rm(folder, { recursive: true });
});

async function open(duplicateWindow = WINDOW_S): Promise<Journal> {
  const journal = await openJournal(path, { duplicateWindow });
  opened.push(journal);
  return journal;
}

/** An entry with a numbered key, received some milliseconds after NOW. */
function keyed(number: number, after = 0, fields: Partial<NewEntry> = {}): NewEntry {
  return newEntry({ idempotencyKey: keyOf(number), receivedAt: NOW + after, ...fields });
}

function keysInTable(): Array<Record<string, unknown>> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare("SELECT key, id, received_at FROM idempotency_key ORDER BY received_at").all();
  } finally {
    database.close();
  }
}

test("a window of 0 finds none and keeps no keys", async () => {
  const journal = await open(0);
  expect([await journal.append(keyed(1)), await journal.append(keyed(1))]).toEqual([null, null]);
  expect(keysInTable()).toEqual([]);
});

describe("the table of keys", () => {
  test("holds at most three windows, however many keys there are", async () => {
    const journal = await open(10);
    const entries = Array.from({ length: 3000 }, (_, index) => keyed(index, index * 100));
    await Promise.all(entries.map(journal.append));
    // A window of ten seconds has 100 keys.
    expect(keysInTable().length).toBeLessThanOrEqual(302);
    expect(keysInTable().length).toBeGreaterThanOrEqual(100);
  });

  test("shrinks after a burst, by two rows for each new key", async () => {
    const journal = await open(10);
    await Promise.all(Array.from({ length: 500 }, (_, index) => journal.append(keyed(index))));
    expect(keysInTable()).toHaveLength(500);
    await Promise.all(Array.from({ length: 250 }, (_, index) => journal.append(keyed(1000 + index, 60_000))));
    expect(keysInTable()).toHaveLength(250);
  });
});

describe("an entry that could not be recorded", () => {
  test("is not an original; its retry is", async () => {
    const journal = await open();
    const before = newEntry();
    await journal.append(before);
    // Its id exists already, so it cannot be written.
    await expect(journal.append({ ...keyed(1), id: before.id })).rejects.toThrow("UNIQUE");
    expect(keysInTable()).toEqual([]);
    const retry = keyed(1);
    expect(await journal.append(retry)).toBeNull();
    expect((await journal.append(keyed(1)))?.id).toBe(retry.id);
  });

  test("does not affect the keys of the others in its commit", async () => {
    const journal = await open();
    const before = newEntry();
    await journal.append(before);
    const [first, second] = [keyed(1), keyed(1)];
    const results = await Promise.allSettled([
      journal.append(first),
      journal.append({ ...keyed(2), id: before.id }),
      journal.append(second),
      journal.append(keyed(2)),
    ]);
    expect(results.map((result) => (result.status === "fulfilled" ? (result.value?.id ?? null) : "rejected"))).toEqual([
      null,
      "rejected",
      first.id,
      null,
    ]);
  });
});

test("three processes that write to one file at the same time find one original per key", async () => {
  const count = 300;
  await (await open()).append(newEntry());
  const script = fileURLToPath(new URL("./append-same-keys.ts", import.meta.url));
  const starts = [0, 100, 200];
  const children = starts.map((start) =>
    spawn(process.execPath, [script, path, `${count}`, `${start}`], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  await Promise.all(children.map(({ stdout }) => once(stdout, "data")));
  for (const { stdin } of children) stdin.write("go");
  const printed = await Promise.all(children.map(({ stdout }) => text(stdout)));
  const appended: Array<Array<{ key: number; id: string; original: string | null }>> = printed.map((json) => JSON.parse(json));
  for (let key = 0; key < count; key += 1) {
    const same = appended.flat().filter((entry) => entry.key === key);
    const [original, ...others] = same.filter(({ original }) => original === null);
    expect({ key, appended: same.length, others }).toEqual({ key, appended: starts.length, others: [] });
    expect(new Set(same.map(({ id, original }) => original ?? id))).toEqual(new Set([original?.id]));
  }
  // They did write at the same time: each has some of the originals.
  const originalsOf = appended.map((entries) => entries.filter(({ original }) => original === null).length);
  expect(Math.min(...originalsOf)).toBeGreaterThan(0);
});
