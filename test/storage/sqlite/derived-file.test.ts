import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { hasVersion, openDerivedFile } from "../../../src/storage/sqlite/derived-file.ts";
import { openConnection } from "../../../src/storage/sqlite/open-connection.ts";

const SCHEMA = { version: 7, tables: "CREATE TABLE number (value INTEGER) STRICT; CREATE INDEX by_value ON number (value)" };

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-derived-"));
  path = join(folder, "derived.sqlite");
});

afterEach(() => rm(folder, { recursive: true }));

/** Opens the file, adds a number, and returns all numbers. */
function addNumber(): number {
  const connection = openDerivedFile(path, SCHEMA);
  connection.exec("INSERT INTO number VALUES (1)");
  const { count } = connection.prepare("SELECT count(*) AS count FROM number").get() ?? {};
  expect(hasVersion(connection, SCHEMA)).toBe(true);
  connection.close();
  return Number(count);
}

test("a new file has the tables, and keeps its rows when it is opened again", () => {
  expect([addNumber(), addNumber()]).toEqual([1, 2]);
});

test.each<[string, () => unknown]>([
  [
    "an older version",
    () => execute("DROP TABLE number; CREATE TABLE other (id INTEGER PRIMARY KEY AUTOINCREMENT); PRAGMA user_version = 6"),
  ],
  ["a newer version", () => execute("ALTER TABLE number RENAME TO other; PRAGMA user_version = 8")],
  ["a file that is not a database", () => writeFile(path, "This is a text.\n".repeat(500))],
  ["an empty file", () => writeFile(path, "")],
  ["a file that cannot return free space to the disk", () => execute("PRAGMA auto_vacuum = NONE; VACUUM")],
])("%s is replaced", async (_name, change) => {
  addNumber();
  await change();
  expect(addNumber()).toBe(1);
  const connection = openConnection(path, { readOnly: true });
  const names = connection.prepare("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY name").all();
  connection.close();
  expect(names.map(({ name }) => name)).toEqual(["by_value", "number"]);
});

test("what a replaced file took is returned to the disk", async () => {
  const connection = openConnection(path);
  connection.exec(
    `CREATE TABLE other (content TEXT) STRICT; INSERT INTO other VALUES (printf('%.1000000c', 'x')); PRAGMA user_version = 6`,
  );
  connection.close();
  openDerivedFile(path, SCHEMA).close();
  expect((await stat(path)).size).toBeLessThan(50_000);
});

test("two connections that replace an old version at the same time create the tables once", () => {
  const [first, second] = [openDerivedFile(path, SCHEMA), openDerivedFile(path, SCHEMA)];
  first.exec("INSERT INTO number VALUES (1)");
  expect(second.prepare("SELECT value FROM number").all()).toEqual([{ value: 1 }]);
  first.close();
  second.close();
});

function execute(sql: string): void {
  const connection = openConnection(path);
  connection.exec(sql);
  connection.close();
}
