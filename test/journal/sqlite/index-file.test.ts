import { mkdtemp, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createEntryIndex } from "../../../src/journal/sqlite/entry-index.ts";
import { indexPath } from "../../../src/journal/sqlite/index-path.ts";
import { openIndex } from "../../../src/journal/sqlite/open-index.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { removeDatabase } from "../../../src/storage/sqlite/database-files.ts";
import { newEntry } from "../../support/entries.ts";
import { followAll } from "../../support/follow-all.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { openReader, type TestReader } from "../../support/open-reader.ts";

let folder: string;
let path: string;
let journal: JournalFile;
let reader: TestReader;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-index-"));
  path = join(folder, "journal.sqlite");
  journal = await createJournalFile(path);
  reader = openReader({ path });
});

afterEach(async () => {
  reader.close();
  await journal.close();
  await rm(folder, { recursive: true });
});

function append(...actors: string[]): void {
  journal.append(actors.map((actor) => newEntry({ actor, app: "one", targets: [], body: null })));
}

async function actors(): Promise<Array<string | null>> {
  return (await reader.list({ filter: { app: "one" }, page: { limit: 100 } })).items.map(({ actor }) => actor).toReversed();
}

async function isFound(user: string): Promise<boolean> {
  return (await reader.list({ filter: { user }, page: { limit: 100 } })).items.length === 1;
}

function onIndex(sql: string): unknown[] {
  const connection = new DatabaseSync(indexPath(path));
  try {
    return connection.prepare(sql).all();
  } finally {
    connection.close();
  }
}

describe("after the next start filters find everything, although the index's file", () => {
  test.each<[string, (file: string) => Promise<void>]>([
    ["was deleted", (file) => rm(file)],
    ["was deleted with its log", (file) => removeDatabase(file)],
    ["was moved away", (file) => rename(file, `${file}.old`)],
    ["lost its log", (file) => rm(`${file}-wal`)],
    ["was emptied", (file) => truncate(file, 0)],
    ["was cut", async (file) => truncate(file, (await stat(file)).size - 4096)],
    ["was overwritten", (file) => writeFile(file, "This is a text.\n".repeat(500))],
  ])("%s while it followed the journal", async (_what, spoil) => {
    append("a", "b");
    followAll(reader);
    onIndex("PRAGMA wal_checkpoint(TRUNCATE)");
    append("c");
    followAll(reader);
    await spoil(indexPath(path));
    append("d");
    attempt(() => reader.follow());
    attempt(() => reader.close());
    reader = openReader({ path });
    followAll(reader);
    expect(await actors()).toEqual(["a", "b", "c", "d"]);
    for (const user of ["a", "b", "c", "d"]) expect(await isFound(user)).toBe(true);
  });

  function attempt(work: () => unknown): void {
    try {
      work();
    } catch (error) {
      expect(String(error)).toMatch(/damaged|not a database|malformed|disk I\/O error/);
    }
  }
});

test.each<[string, string]>([
  ["an entry", `BEFORE INSERT ON indexed_entry WHEN NEW.users = '["refused"]'`],
  ["a user", "BEFORE INSERT ON indexed_user WHEN NEW.name = 'refused'"],
  ["the position", "BEFORE UPDATE ON cursor"],
])("if %s cannot be indexed, the index stays as it was, and has everything when that is possible", async (_what, when) => {
  append("a");
  followAll(reader);
  onIndex(`CREATE TRIGGER refuse ${when} BEGIN SELECT RAISE(ABORT, 'disk is full'); END`);
  append("b", "refused", "c");
  for (let times = 0; times < 2; times += 1) {
    expect(() => reader.follow()).toThrow("disk is full");
    expect(await actors()).toEqual(["a"]);
    expect(reader.progress()).toEqual({ followed: 1, newest: 4 });
  }
  onIndex("DROP TRIGGER refuse");
  followAll(reader);
  expect(await actors()).toEqual(["a", "b", "refused", "c"]);
  for (const user of ["a", "b", "c", "refused"]) expect(await isFound(user)).toBe(true);
});

test("two processes that follow at once have every entry once", async () => {
  const other = openReader({ path });
  append("a", "b");
  followAll(reader);
  append("c");
  followAll(other);
  append("d");
  followAll(reader);
  expect(other.follow()).toBe(false);
  other.close();
  expect(await actors()).toEqual(["a", "b", "c", "d"]);
  expect(onIndex("SELECT count(*) AS users FROM indexed_user")).toEqual([{ users: 4 }]);
});

test("an entry is indexed once, although the position was set back", async () => {
  append("a", "b", "c");
  followAll(reader);
  onIndex("DELETE FROM indexed_entry WHERE position > 1");
  onIndex("UPDATE cursor SET position = 1, entry = NULL");
  followAll(reader);
  expect(await actors()).toEqual(["a", "b", "c"]);
  expect(onIndex("SELECT count(*) AS users FROM indexed_user")).toEqual([{ users: 3 }]);
});

test("an index that knows only what was pruned is rebuilt if the journal is an older one", async () => {
  append("a", "b", "c");
  journal.prune(3);
  followAll(reader);
  expect(onIndex("SELECT position, entry FROM cursor")).toEqual([{ position: 3, entry: null }]);
  const connection = new DatabaseSync(path);
  connection.exec("UPDATE baseline SET position = 0; UPDATE sqlite_sequence SET seq = 0");
  connection.close();
  append("a", "b");
  followAll(reader);
  expect(await actors()).toEqual(["a", "b"]);
  expect(onIndex("SELECT position FROM cursor")).toEqual([{ position: 2 }]);
});

test("what was pruned is forgotten, one entry as well as all", async () => {
  append("a", "b", "c");
  followAll(reader);
  const [cursor] = onIndex("SELECT entry FROM cursor");
  for (const left of [2, 1, 0]) {
    journal.prune(1);
    followAll(reader);
    // It is not built again.
    expect(onIndex("SELECT entry FROM cursor")).toEqual([cursor]);
    expect(onIndex("SELECT count(*) AS entries FROM indexed_entry")).toEqual([{ entries: left }]);
    expect(onIndex("SELECT count(*) AS users FROM indexed_user")).toEqual([{ users: left }]);
    expect(onIndex("SELECT position, forgotten FROM cursor")).toEqual([{ position: 3, forgotten: 3 - left }]);
    expect(reader.follow()).toBe(false);
  }
});

test("there is more to do until everything that was pruned is forgotten", () => {
  append(...Array.from({ length: 1200 }, (_, index) => `user-${index}`));
  followAll(reader);
  journal.prune(1200);
  const connection = openIndex(path);
  followAll(createEntryIndex(connection, toEvents));
  connection.close();
  expect(onIndex("SELECT position, forgotten FROM cursor")).toEqual([{ position: 1200, forgotten: 1200 }]);
  expect(onIndex("SELECT count(*) AS users FROM indexed_user")).toEqual([{ users: 0 }]);
});
