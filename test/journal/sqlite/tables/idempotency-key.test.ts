import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { NewEntry, Original } from "../../../../src/journal/journal.ts";
import { createJournal } from "../../../../src/journal/sqlite/create-journal.ts";
import { openRecording, type Recording } from "../../../../src/journal/sqlite/open-recording.ts";
import { newEntry } from "../../../support/entries.ts";
import { keyOf } from "../../key-of.ts";

const WINDOW_S = 10;
const WINDOW_MS = 1000 * WINDOW_S;
/** The beginning of a bucket. */
const START = 180_000_000 * WINDOW_MS;

let folder: string;
let path: string;
let writer: Recording;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-keys-"));
  path = join(folder, "journal.sqlite");
  await createJournal(path);
  writer = await openRecording({ path, duplicateWindow: WINDOW_S });
});

afterEach(async () => {
  await writer.close();
  await rm(folder, { recursive: true });
});

/** Appends the entry of a callback that was received so many milliseconds after the start. */
function append(after: number, fields: Partial<NewEntry> = {}): { entry: NewEntry; original: Original | null } {
  const entry = newEntry({ idempotencyKey: keyOf(1), receivedAt: START + after, ...fields });
  return { entry, original: writer.append([entry])[0] ?? null };
}

function query(sql: string): Array<Record<string, unknown>> {
  const connection = new DatabaseSync(path);
  try {
    return connection.prepare(sql).all();
  } finally {
    connection.close();
  }
}

const LAST = WINDOW_MS - 1;

// From the first and the last millisecond of a bucket, to the buckets beside it.
test.each([
  { first: 0, second: 0, isRepeat: true },
  { first: 0, second: WINDOW_MS - 1, isRepeat: true },
  { first: 0, second: WINDOW_MS, isRepeat: true },
  { first: 0, second: WINDOW_MS + 1, isRepeat: false },
  { first: LAST, second: LAST + WINDOW_MS, isRepeat: true },
  { first: LAST, second: LAST + WINDOW_MS + 1, isRepeat: false },
  { first: 0, second: -1, isRepeat: true },
  { first: 0, second: -WINDOW_MS, isRepeat: true },
  { first: 0, second: -WINDOW_MS - 1, isRepeat: false },
  { first: LAST, second: -1, isRepeat: true },
  { first: LAST, second: -2, isRepeat: false },
  { first: 0, second: 2 * WINDOW_MS, isRepeat: false },
])("received at $first and $second ms, the second one is a repeat: $isRepeat", ({ first, second, isRepeat }) => {
  const { entry } = append(first);
  expect(append(second).original).toEqual(isRepeat ? { id: entry.id, reply: entry.reply } : null);
});

test("another key or another body is no repeat", () => {
  const { entry } = append(0);
  expect(append(1, { idempotencyKey: keyOf(2) }).original).toBeNull();
  const { entry: other } = append(2, { body: "{}" });
  expect(query("SELECT same_key_as FROM entry ORDER BY position").map(({ same_key_as }) => same_key_as)).toEqual([null, null, entry.id]);
  expect(append(3, { body: "{}" }).original?.id).toBe(other.id);
  expect(append(4).original?.id).toBe(entry.id);
});

test("the latest original within the window is the one that is named", () => {
  append(0);
  const { entry: later } = append(WINDOW_MS + 1);
  expect(append(WINDOW_MS).original?.id).toBe(later.id);
});

test("keys are deleted when they can no longer be found, and no sooner", () => {
  const keys = [1, 2, 3, 4].map((number) => append(number, { idempotencyKey: keyOf(number) }).entry.id);
  // In the next bucket the keys can still be found.
  append(WINDOW_MS + 5, { idempotencyKey: keyOf(5) });
  expect(query("SELECT count(*) AS keys FROM idempotency_key")).toEqual([{ keys: 5 }]);
  expect(append(WINDOW_MS + 3, { idempotencyKey: keyOf(4) }).original?.id).toBe(keys[3]);
  // Two buckets later none can, and each new key deletes two.
  append(2 * WINDOW_MS + 5, { idempotencyKey: keyOf(6) });
  expect(query("SELECT count(*) AS keys FROM idempotency_key")).toEqual([{ keys: 4 }]);
  append(2 * WINDOW_MS + 6, { idempotencyKey: keyOf(7) });
  expect(query("SELECT count(*) AS keys FROM idempotency_key")).toEqual([{ keys: 3 }]);
});

test("the reply of an original that was pruned is gone, so its repeat is recorded as another callback", () => {
  append(0);
  query("DELETE FROM entry");
  expect(append(1).original).toBeNull();
});
