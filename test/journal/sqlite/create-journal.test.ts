import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createJournal } from "../../../src/journal/sqlite/create-journal.ts";
import { migrateJournal } from "../../../src/journal/sqlite/migrate-journal.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-create-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("a new journal has the result of all migrations", async () => {
  const [made, migrated] = [join(folder, "made.sqlite"), join(folder, "migrated.sqlite")];
  await createJournal(made);
  await migrateJournal(migrated);
  expect(contentOf(made)).toEqual(contentOf(migrated));
});

test("a new journal can shrink, has a write-ahead log and no damage", async () => {
  const path = join(folder, "made.sqlite");
  await createJournal(path);
  const connection = new DatabaseSync(path, { readOnly: true });
  const INCREMENTAL = 2;
  const pragmas = ["auto_vacuum", "journal_mode", "integrity_check"].map((name) => connection.prepare(`PRAGMA ${name}`).get());
  expect(pragmas).toEqual([{ auto_vacuum: INCREMENTAL }, { journal_mode: "wal" }, { integrity_check: "ok" }]);
  connection.close();
});

/** Tables, indexes and every row, without the times at which they were written. */
function contentOf(path: string): unknown {
  const connection = new DatabaseSync(path, { readOnly: true });
  const parts = connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").all();
  const tables = parts.filter(({ type }) => type === "table").map(({ name }) => String(name));
  const rows = tables.map((table) => [
    table,
    connection
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map(({ timestamp, ...row }) => row),
  ]);
  connection.close();
  return { parts, rows };
}
