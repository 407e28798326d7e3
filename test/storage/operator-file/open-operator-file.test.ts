import { copyFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { UsageError } from "../../../src/errors.ts";
import { checkOperatorFile } from "../../../src/storage/operator-file/check-operator-file.ts";
import { migrations } from "../../../src/storage/operator-file/migrations.ts";
import { NEWEST_MIGRATION } from "../../../src/storage/operator-file/newest-migration.ts";
import { openOperatorFile } from "../../../src/storage/operator-file/open-operator-file.ts";
import { appliedMigrations } from "../../../src/storage/sqlite/check-kept-file.ts";
import { isReleasable } from "../../../src/storage/sqlite/free-pages.ts";
import { migrate } from "../../../src/storage/sqlite/migrate.ts";
import { openDatabase } from "../../../src/storage/sqlite/open-database.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-operator-"));
  path = join(folder, "operator.sqlite");
});

afterEach(() => rm(folder, { recursive: true }));

async function create(): Promise<void> {
  const connection = await openOperatorFile(path);
  connection.exec("INSERT INTO list (name, match, file) VALUES ('spammers', 'value', NULL)");
  connection.close();
}

async function lists(): Promise<unknown[]> {
  const connection = await openOperatorFile(path);
  const rows = connection.prepare("SELECT name FROM list").all();
  connection.close();
  return rows.map(({ name }) => name);
}

test("the name of the newest migration is right", () => {
  expect(Object.keys(migrations).toSorted().at(-1)).toBe(NEWEST_MIGRATION);
});

test("a file is created for its owner alone, durable, and able to return space", async () => {
  const connection = await openOperatorFile(path);
  expect(connection.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 });
  expect(connection.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  expect(isReleasable(connection)).toBe(true);
  connection.close();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test("a file keeps what it has, also if two open it for the first time together", async () => {
  const [one, other] = await Promise.all([openOperatorFile(path), openOperatorFile(path)]);
  one.close();
  other.close();
  await create();
  expect(await lists()).toEqual(["spammers"]);
});

test("a file that another process is creating has only the tables of its migrations, and is fine", async () => {
  const connection = new DatabaseSync(path);
  connection.exec(
    "CREATE TABLE kysely_migration (name TEXT, timestamp TEXT); CREATE TABLE kysely_migration_lock (id TEXT, is_locked INTEGER)",
  );
  connection.close();
  await checkOperatorFile(path);
});

test("an empty file is that of a start that was interrupted", async () => {
  await writeFile(path, "");
  expect(await lists()).toEqual([]);
});

test("a file of an older release is upgraded and keeps what it has", async () => {
  const { connection, kysely } = openDatabase(path);
  await migrate(kysely, Object.fromEntries(Object.entries(migrations).slice(0, 1)));
  connection.exec("INSERT INTO list (name, match, file) VALUES ('spammers', 'value', NULL)");
  connection.close();
  expect(await lists()).toEqual(["spammers"]);
  const upgraded = await openOperatorFile(path);
  expect(appliedMigrations(upgraded)).toEqual(Object.keys(migrations));
  upgraded.close();
});

test.each<[string, () => Promise<void>, RegExp]>([
  [
    "is of a newer release",
    () => change("INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-later', '')"),
    /was written by a newer imhook \(9999-later\): start that version/,
  ],
  ["is another database", () => otherDatabase(), /does not have the tables of lists, reviews and audit log/],
  [
    "is no database",
    () => writeFile(path, "a text that is no database".repeat(200)),
    /is damaged \(.*\): put back a backup with imhook journal restore, or move it away/,
  ],
  ["is missing beside its log", () => missingBesideLog(), /is missing or empty, but its write-ahead log .*-wal has content/],
  ["is empty beside its log", () => emptyBesideLog(), /is missing or empty, but its write-ahead log .*-wal has content/],
])("a file that %s is refused with a remedy, and is not changed", async (_how, prepare, message) => {
  await prepare();
  const before = await readFile(path).catch(() => null);
  const refused = openOperatorFile(path);
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(message);
  expect(await readFile(path).catch(() => null)).toEqual(before);
});

async function change(sql: string): Promise<void> {
  await create();
  const connection = new DatabaseSync(path);
  connection.exec(sql);
  connection.close();
}

async function otherDatabase(): Promise<void> {
  const connection = new DatabaseSync(path);
  connection.exec("CREATE TABLE other (id INTEGER)");
  connection.close();
}

/** Leaves a log with pages behind, as a crash does. */
async function leaveLog(): Promise<void> {
  const connection = await openOperatorFile(path);
  connection.exec("INSERT INTO list (name, match, file) VALUES ('spammers', 'value', NULL)");
  await copyFile(`${path}-wal`, `${path}-copy`);
  connection.close();
  await copyFile(`${path}-copy`, `${path}-wal`);
}

async function missingBesideLog(): Promise<void> {
  await leaveLog();
  await rm(path);
}

async function emptyBesideLog(): Promise<void> {
  await leaveLog();
  await truncate(path);
}
