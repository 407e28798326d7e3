import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Batch } from "../../../src/journal/batch.ts";
import { createReadAfter, createReadForEvents } from "../../../src/journal/sqlite/read-after.ts";
import { openConnection } from "../../../src/storage/sqlite/open-connection.ts";
import { newEntry } from "../../support/entries.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { describeReadAfter } from "../read-after-contract.ts";
import { SQLITE } from "./under-test.ts";

describe("reading", () => describeReadAfter(SQLITE));

let folder: string;
let journal: JournalFile;
let connection: DatabaseSync;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-read-"));
  const path = join(folder, "journal.sqlite");
  journal = await createJournalFile(path);
  connection = openConnection(path, { readOnly: true });
});

afterEach(async () => {
  connection.close();
  await journal.close();
  await rm(folder, { recursive: true });
});

function positionsOf({ entries, cut }: Batch<{ position: number }>): [number[], boolean] {
  return [entries.map(({ position }) => position), cut];
}

test.each<[number, number, [number[], boolean]]>([
  [0, 1, [[1], true]],
  [0, 2, [[1, 2], true]],
  // More may have been committed meanwhile, so a full batch is never the last one.
  [0, 3, [[1, 2, 3], true]],
  [0, 4, [[1, 2, 3], false]],
  [2, 1, [[3], true]],
  [2, 2, [[3], false]],
  [3, 1, [[], false]],
  [9, 1, [[], false]],
  [-1, 1, [[1], true]],
])("after position %i, a batch of %i of 3 entries", (position, entries, expected) => {
  journal.append([newEntry(), newEntry(), newEntry()]);
  expect(positionsOf(createReadAfter(connection)(position, { entries }))).toEqual(expected);
  expect(positionsOf(createReadForEvents(connection)(position, { entries }))).toEqual(expected);
});

test.each<[number, [number[], boolean]]>([
  [1, [[1], true]],
  [100, [[1], true]],
  [101, [[1, 2], true]],
  [200, [[1, 2], true]],
  [201, [[1, 2, 3], true]],
  [300, [[1, 2, 3], true]],
  [301, [[1, 2, 3], false]],
])("a batch of %i bytes, of 3 entries with 100 each", (bytes, expected) => {
  const lengths = { query: "q".repeat(10), reply: "r".repeat(20), targets: ["t".repeat(5), "t".repeat(5)], body: "b".repeat(60) };
  journal.append([newEntry(lengths), newEntry(lengths), newEntry(lengths)]);
  expect(positionsOf(createReadAfter(connection)(0, { entries: 10, bytes }))).toEqual(expected);
});

test.each<[number, [number[], boolean]]>([
  [100, [[1], true]],
  [101, [[1, 2], true]],
  [201, [[1, 2], false]],
])("a batch of %i bytes for events counts only bodies, here of 100 each", (bytes, expected) => {
  journal.append([newEntry({ body: "b".repeat(100), query: "q".repeat(50) }), newEntry({ body: "b".repeat(100) })]);
  expect(positionsOf(createReadForEvents(connection)(0, { entries: 10, bytes }))).toEqual(expected);
});
