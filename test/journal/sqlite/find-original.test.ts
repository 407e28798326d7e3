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
import { keyOf } from "./key-of.ts";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const WINDOW_S = 600;
const WINDOW_MS = WINDOW_S * 1000;

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

test("a duplicate keeps its own data, with the reply of the original and no decision", async () => {
  const body = "{}";
  const journal = await open();
  const first = keyed(1, 0, { reply: '{"first":1}', decision: { kind: "refuse", message: "no" }, body });
  const second = keyed(1, 5, { reply: '{"second":2}', decision: { kind: "allow" }, body, actor: "carol" });
  expect(await journal.append(first)).toBeNull();
  expect(await journal.append(second)).toEqual({ id: first.id, reply: '{"first":1}' });
  expect(await journal.get(first.id)).toMatchObject({ status: "accepted", decision: first.decision, duplicateOf: null });
  expect(await journal.get(second.id)).toMatchObject({
    status: "duplicate",
    duplicateOf: first.id,
    reply: '{"first":1}',
    decision: null,
    sameKeyAs: null,
    body,
    actor: "carol",
    receivedAt: NOW + 5,
  });
});

describe("the same key with another body", () => {
  const withBody = (body: string, after = 0, fields: Partial<NewEntry> = {}) =>
    keyed(1, after, { body, reply: JSON.stringify({ body }), ...fields });

  /** Appends in turn, and returns for each entry the indexes of the entries that it repeats and whose key it has. */
  async function appendInTurn(journal: Journal, entries: NewEntry[]): Promise<Array<[original: number, sameKeyAs: number]>> {
    const ids = entries.map(({ id }) => id);
    const matches: Array<[number, number]> = [];
    for (const entry of entries) {
      const original = await journal.append(entry);
      const stored = await journal.get(entry.id);
      expect(stored?.duplicateOf).toBe(original?.id ?? null);
      matches.push([ids.indexOf(original?.id ?? ""), ids.indexOf(stored?.sameKeyAs ?? "")]);
    }
    return matches;
  }

  test("is accepted with its own decision and reply, and names the first entry", async () => {
    const journal = await open();
    const [hello, casino] = [withBody("hello"), withBody("casino", 5, { decision: { kind: "refuse", message: "no" } })];
    await journal.append(hello);
    expect(await journal.append(casino)).toBeNull();
    expect(await journal.get(casino.id)).toMatchObject({
      status: "accepted",
      duplicateOf: null,
      sameKeyAs: hello.id,
      decision: casino.decision,
      reply: casino.reply,
    });
    const { items } = await journal.list({}, { limit: 1 });
    expect(items[0]).toMatchObject({ id: casino.id, sameKeyAs: hello.id });
  });

  test("is itself the original of its repeats, and so is the first", async () => {
    const journal = await open();
    const entries = ["hello", "casino", "hello", "casino", "third", "casino", "third"].map((body) => withBody(body));
    expect(await appendInTurn(journal, entries)).toEqual([
      [-1, -1],
      [-1, 0],
      [0, -1],
      [1, -1],
      [-1, 0],
      [1, -1],
      [4, -1],
    ]);
  });

  test("is found in one commit too", async () => {
    const journal = await open();
    const entries = ["hello", "casino", "casino", "hello"].map((body) => withBody(body));
    const originals = await Promise.all(entries.map(journal.append));
    expect(originals.map((original) => original?.id ?? null)).toEqual([null, null, entries[1]?.id, entries[0]?.id]);
  });

  test("is repeated within a window of its own, which the window of the first does not end", async () => {
    const journal = await open();
    const entries = [
      withBody("hello"),
      withBody("casino", WINDOW_MS),
      withBody("casino", WINDOW_MS + 1),
      withBody("hello", WINDOW_MS + 2),
      withBody("casino", 2 * WINDOW_MS),
      withBody("casino", 2 * WINDOW_MS + 1),
    ];
    expect(await appendInTurn(journal, entries)).toEqual([
      [-1, -1],
      [-1, 0],
      [1, -1],
      // The first is too long ago. The key is known only by its other body, so this is a first again.
      [-1, -1],
      [1, -1],
      [-1, 3],
    ]);
  });

  test("of another key is no match", async () => {
    const journal = await open();
    const [first, other] = [withBody("hello"), keyed(2, 0, { body: "hello" })];
    await journal.append(first);
    expect(await journal.append(other)).toBeNull();
    expect(await journal.get(other.id)).toMatchObject({ sameKeyAs: null });
  });

  test("is found among thousands of bodies with one key", async () => {
    const journal = await open();
    const bodies = Array.from({ length: 3000 }, (_, index) => `body ${index}`);
    const entries = bodies.map((body) => withBody(body));
    expect((await Promise.all(entries.map(journal.append))).every((original) => original === null)).toBe(true);
    const originals = await Promise.all(bodies.map((body) => journal.append(withBody(body))));
    expect(originals.map((original) => original?.id)).toEqual(entries.map(({ id }) => id));
  });
});

test("a body of null is a body", async () => {
  const journal = await open();
  const first = keyed(1, 0, { body: null });
  await journal.append(first);
  expect((await journal.append(keyed(1, 0, { body: null })))?.id).toBe(first.id);
});

test("an entry without a key is never a duplicate", async () => {
  const journal = await open();
  const results = await Promise.all([1, 2, 3].map(() => journal.append(newEntry({ idempotencyKey: null }))));
  expect(results).toEqual([null, null, null]);
});

describe("the window", () => {
  test.each<[given: string, after: number, isDuplicate: boolean]>([
    ["immediately", 0, true],
    ["at its end", WINDOW_MS, true],
    ["a millisecond after its end", WINDOW_MS + 1, false],
    ["before it, because the clock was set back", -WINDOW_MS, true],
    ["more than a window before, because the clock was set back", -WINDOW_MS - 1, false],
  ])("%s", async (_given, after, isDuplicate) => {
    const journal = await open();
    const first = keyed(1);
    await journal.append(first);
    expect((await journal.append(keyed(1, after)))?.id ?? null).toBe(isDuplicate ? first.id : null);
  });

  test("counts from the original; a duplicate does not extend it", async () => {
    const journal = await open();
    const first = keyed(1);
    const again = keyed(1, WINDOW_MS + 1);
    const results: Array<string | undefined> = [];
    for (const entry of [first, keyed(1, WINDOW_MS), again, keyed(1, 2 * WINDOW_MS)]) results.push((await journal.append(entry))?.id);
    expect(results).toEqual([undefined, first.id, undefined, again.id]);
  });

  test("of 0 finds none and keeps no keys", async () => {
    const journal = await open(0);
    expect([await journal.append(keyed(1)), await journal.append(keyed(1))]).toEqual([null, null]);
    expect(keysInTable()).toEqual([]);
  });
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

  test("finds the latest original if two with the same key are within the window", async () => {
    const journal = await open();
    const again = keyed(1, WINDOW_MS + 1);
    await journal.append(keyed(1));
    await journal.append(again);
    expect((await journal.append(keyed(1, WINDOW_MS / 2)))?.id).toBe(again.id);
  });

  test.each([
    ["longer", 6000],
    ["shorter", 60],
  ])("works with a %s window than before", async (_name, window) => {
    const first = keyed(1);
    const journal = await open();
    await journal.append(first);
    await journal.close();
    opened = [];
    const other = await open(window);
    expect((await other.append(keyed(1, window * 1000)))?.id).toBe(first.id);
    expect(await other.append(keyed(1, window * 1000 + 1))).toBeNull();
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

test("originals are found after the journal was closed and opened", async () => {
  const first = keyed(1);
  const journal = await open();
  await journal.append(first);
  await journal.close();
  opened = [];
  expect((await (await open()).append(keyed(1)))?.id).toBe(first.id);
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
