import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openDerivedFile } from "../../../src/storage/sqlite/derived-file.ts";
import { createReadPages, createReleasePages, FREE_SHARE, surplusOf } from "../../../src/storage/sqlite/free-pages.ts";
import { createTransactions, openConnection } from "../../../src/storage/sqlite/open-connection.ts";

const SCHEMA = { version: 1, tables: "CREATE TABLE text (id INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT" };
const ROWS = 2000;
const KEPT_ROWS = 200;

let folder: string;
let path: string;
let connection: DatabaseSync;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-pages-"));
  path = join(folder, "file.sqlite");
});

afterEach(async () => {
  connection.close();
  await rm(folder, { recursive: true });
});

/** Fills the file and deletes the oldest rows, as pruning does. */
function fillAndDelete(): void {
  connection.exec(`
    WITH RECURSIVE number (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM number WHERE id < ${ROWS})
    INSERT INTO text SELECT id, printf('%.3000c', 'x') FROM number;
    DELETE FROM text WHERE id <= ${ROWS - KEPT_ROWS};
    PRAGMA wal_checkpoint(TRUNCATE)`);
}

/** Releases the surplus, step by step. Returns the number of steps. */
function releaseAll(): number {
  const readPages = createReadPages(connection);
  const releasePages = createReleasePages(connection, createTransactions(connection));
  let steps = 0;
  while (releasePages(surplusOf(readPages()))) steps += 1;
  return steps;
}

test("free pages above the share that stays free are returned to the disk, and no row is lost", async () => {
  connection = openDerivedFile(path, SCHEMA);
  fillAndDelete();
  const before = (await stat(path)).size;
  expect(releaseAll()).toBeGreaterThan(0);
  const { bytes, total, free } = createReadPages(connection)();
  expect((await stat(path)).size).toBe(total * bytes);
  expect(total * bytes).toBeLessThan(before / 4);
  expect(Math.abs(free - total * FREE_SHARE)).toBeLessThan(1);
  expect(connection.prepare("SELECT count(*) AS rows FROM text").get()).toEqual({ rows: KEPT_ROWS });
  expect(connection.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
});

test("a file of a version that could not return pages stays as it is", async () => {
  connection = openConnection(path);
  connection.exec(SCHEMA.tables);
  fillAndDelete();
  const before = (await stat(path)).size;
  expect(releaseAll()).toBe(0);
  expect((await stat(path)).size).toBe(before);
});

test("no more pages are released than asked for", () => {
  connection = openDerivedFile(path, SCHEMA);
  fillAndDelete();
  const readPages = createReadPages(connection);
  const { total } = readPages();
  expect(createReleasePages(connection, createTransactions(connection))(5)).toBe(true);
  expect(readPages().total).toBe(total - 5);
});

test("a write-ahead log that a burst has made long becomes shorter again", async () => {
  connection = openDerivedFile(path, SCHEMA);
  connection.exec(`
    WITH RECURSIVE number (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM number WHERE id < 16000)
    INSERT INTO text SELECT id, printf('%.3000c', 'x') FROM number`);
  expect((await stat(`${path}-wal`)).size).toBeGreaterThan(45 * 2 ** 20);
  connection.exec("PRAGMA wal_checkpoint(RESTART); INSERT INTO text (content) VALUES ('x')");
  expect((await stat(`${path}-wal`)).size).toBeLessThanOrEqual(40 * 2 ** 20);
});
