import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { NewEntry, SummaryReader } from "../../../src/journal/journal.ts";
import { openSummaryReader } from "../../../src/journal/sqlite/open-summary-reader.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { newEntry } from "../../support/entries.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";

const NOW = Date.UTC(2026, 0, 2);

let folder: string;
let journal: JournalFile;
let reader: SummaryReader;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-summaries-"));
  const path = join(folder, "journal.sqlite");
  journal = await createJournalFile(path);
  reader = openSummaryReader(path, toEvents);
});

afterEach(async () => {
  await reader.close();
  await journal.close();
  await rm(folder, { recursive: true });
});

/** Appends entries that were received at these times, in this order. */
function append(...times: number[]): NewEntry[] {
  const entries = times.map((time) => newEntry({ receivedAt: NOW + time }));
  journal.append(entries);
  return entries;
}

test("reads what a list shows, and no texts", async () => {
  const [entry] = append(0);
  const [read] = (await reader.readSummaries(0, 10)).entries;
  const { idempotencyKey, query, traceId, requestId, body, bodyEncoding, reply, rules, ...summary } = entry ?? newEntry();
  expect(read).toEqual({
    ...{ position: 1, summary: { ...summary, duplicateOf: null, sameKeyAs: null }, requestId: null, rules: [] },
    ...{ eventTypes: expect.any(Function), text: expect.any(Function) },
  });
});

test("reads events and texts when they are asked for, and nothing of what was pruned meanwhile", async () => {
  const fields = [{}, { body: "eA==", bodyEncoding: "base64", status: "quarantined" as const }, { body: null }, {}];
  const entries = fields.map((one) => newEntry(one));
  journal.append(entries);
  const read = (await reader.readSummaries(0, 10)).entries;
  expect(read.slice(0, 3).map(({ eventTypes, text }) => [eventTypes(), text()])).toEqual([
    [["user.followed"], entries[0]?.body],
    [[], ""],
    [[], ""],
  ]);
  journal.prune(4);
  expect([read[0]?.eventTypes(), read[3]?.eventTypes(), read[3]?.text()]).toEqual([["user.followed"], [], ""]);
});

test.each<[number, number, number[], number, boolean]>([
  [0, 10, [3, 4, 5], 2, false],
  [1, 10, [3, 4, 5], 1, false],
  [2, 10, [3, 4, 5], 0, false],
  [3, 10, [4, 5], 0, false],
  [3, 2, [4, 5], 0, true],
  [3, 1, [4], 0, true],
  [5, 10, [], 0, false],
  [9, 10, [], 0, false],
])("after position %i, at most %i of the entries 3 to 5: the first two were pruned", async (position, limit, positions, pruned, cut) => {
  append(0, 1, 2, 3, 4);
  journal.prune(2);
  const part = await reader.readSummaries(position, limit);
  expect({ ...part, entries: part.entries.map((entry) => entry.position) }).toEqual({ entries: positions, pruned, cut });
});

test("ends a part early if its entries name many users", async () => {
  const targets = Array.from({ length: 1000 }, (_, index) => `${index}`.padStart(5000, "u"));
  journal.append([newEntry({ targets }), newEntry({ targets }), newEntry()]);
  expect(await reader.readSummaries(0, 10)).toMatchObject({ entries: [{ position: 1 }, { position: 2 }], cut: true });
});

describe("places", () => {
  test("of an empty journal", async () => {
    expect([await reader.newest(), await reader.oldest(), await reader.beforeReceipt(0)]).toEqual(
      [1, 2, 3].map(() => ({ position: 0, entry: null })),
    );
  });

  test("of a journal whose first two entries were pruned", async () => {
    const ids = append(0, 1, 2, 3).map(({ id }) => id);
    journal.prune(2);
    expect(await reader.newest()).toEqual({ position: 4, entry: ids[3] });
    expect(await reader.oldest()).toEqual({ position: 2, entry: null });
    expect(await reader.after(3)).toEqual({ position: 3, entry: ids[2] });
    expect(await reader.afterEntry(ids[2] ?? "")).toEqual({ position: 3, entry: ids[2] });
    for (const gone of [0, 2, 5]) expect(await reader.after(gone)).toBeUndefined();
    expect(await reader.afterEntry(ids[1] ?? "")).toBeUndefined();
  });

  test("of a journal that was pruned to its end", async () => {
    append(0, 1);
    journal.prune(2);
    expect([await reader.newest(), await reader.oldest(), await reader.beforeReceipt(0)]).toEqual(
      [1, 2, 3].map(() => ({ position: 2, entry: null })),
    );
  });

  test.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [5, 2],
    [6, 4],
  ])("before everything that was received at %i or later", async (time, position) => {
    // The second was recorded after a slow one that came later.
    append(0, 2, 5, 3);
    expect((await reader.beforeReceipt(NOW + time)).position).toBe(position);
  });
});
