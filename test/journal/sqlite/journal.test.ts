import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Journal } from "../../../src/journal/journal.ts";
import { newEntry } from "../../support/entries.ts";
import { openJournal } from "../../support/open-journal.ts";
import { run } from "../../support/run.ts";
import { describeJournal } from "../journal-contract.ts";
import { createSqlitePlace } from "./under-test.ts";

describe("a journal in SQLite", () => describeJournal(createSqlitePlace));

let folder: string;
let path: string;
let opened: Journal[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-journal-"));
  path = join(folder, "journal.sqlite");
  opened = [];
});

afterEach(async () => {
  for (const journal of opened) await journal.close();
  await rm(folder, { recursive: true });
});

/** Opens the journal of the test and closes it afterwards. */
async function open(): Promise<Journal> {
  const journal = await openJournal(path);
  opened.push(journal);
  return journal;
}

async function close(journal: Journal): Promise<void> {
  opened = opened.filter((other) => other !== journal);
  await journal.close();
}

async function idsIn(journal: Journal): Promise<string[]> {
  return (await journal.list({}, { limit: 1000 })).items.map(({ id }) => id);
}

function newestFirst(ids: string[]): string[] {
  return ids.toSorted().toReversed();
}

describe("an entry whose id is there already", () => {
  test("is not appended, and no listener is called", async () => {
    const journal = await open();
    let commits = 0;
    journal.onCommit(() => {
      commits += 1;
    });
    const entry = newEntry();
    await journal.append(entry);
    await expect(journal.append(entry)).rejects.toThrow("UNIQUE");
    expect(commits).toBe(1);
  });

  test("does not fail the others of its batch", async () => {
    const journal = await open();
    const good = [newEntry(), newEntry(), newEntry()];
    const twin = newEntry();
    const results = await Promise.allSettled([...good, twin, twin].map(journal.append));
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "fulfilled", "fulfilled", "fulfilled", "rejected"]);
    expect(await idsIn(journal)).toEqual(newestFirst([...good, twin].map(({ id }) => id)));
  });
});

describe("the file", () => {
  test("is in write-ahead mode", async () => {
    await (await open()).append(newEntry());
    expect(query("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
  });

  test("is complete and has no log after the journal was closed", async () => {
    const journal = await open();
    await Promise.all([newEntry(), newEntry()].map(journal.append));
    await close(journal);
    await expect(readFile(`${path}-wal`)).rejects.toThrow("ENOENT");
    expect(query("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  });

  test.each<[string, Buffer]>([
    ["a text", Buffer.from("This is a text.\n".repeat(500))],
    ["a short text", Buffer.from("text")],
    ["an SQLite header with nothing after it", Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(8000, 0xff)])],
  ])("that is %s is rejected and not changed", async (_name, content) => {
    await writeFile(path, content);
    await expect(openJournal(path)).rejects.toThrow("not a database");
    expect(await readFile(path)).toEqual(content);
  });

  test("of a newer version is rejected", async () => {
    await close(await open());
    query("INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-later', '2099-01-01T00:00:00Z')", false);
    await expect(openJournal(path)).rejects.toThrow("9999-later");
  });
});

describe("failure", () => {
  test("append() and check() reject with the reason if the disk is full; earlier entries are kept", async () => {
    const script = fileURLToPath(new URL("./append-until-failure.ts", import.meta.url));
    // The journal's files may grow to 1 MB, which is like a full disk.
    const { stdout } = await run("node", [script, path], { limits: { fileKibibytes: 1024 } });
    const { appended, appendFailure, checkFailure } = JSON.parse(stdout);
    expect(appended.length).toBeGreaterThan(10);
    expect(appendFailure).toMatch(/disk I\/O error|disk is full/);
    expect(checkFailure).toMatch(/disk I\/O error|disk is full/);

    const journal = await open();
    await expect(journal.check()).resolves.toBeUndefined();
    const entry = newEntry();
    await journal.append(entry);
    expect(await idsIn(journal)).toEqual(newestFirst([...appended, entry.id]));
  });

  test("append() and check() reject if the tables are missing", async () => {
    const journal = await open();
    query("DROP TABLE entry", false);
    await expect(journal.append(newEntry())).rejects.toThrow("no such table");
    await expect(journal.check()).rejects.toThrow("no such table");
  });
});

/** Runs a statement on the journal's file, on a connection of its own. */
function query(sql: string, readOnly = true): Array<Record<string, SQLOutputValue>> {
  const database = new DatabaseSync(path, { readOnly });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}
