import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { FileError } from "../../../src/file-error.ts";
import { isDamage } from "../../../src/storage/sqlite/damage.ts";
import { filesOf, namingDatabase, toDatabaseError } from "../../../src/storage/sqlite/database-error.ts";
import { createTransactions, openConnection } from "../../../src/storage/sqlite/open-connection.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-database-"));
  path = join(folder, "some.sqlite");
});

afterEach(() => rm(folder, { recursive: true }));

/** An error of SQLite with a result code, as node:sqlite throws it. */
function sqliteError(errcode: number, message: string): Error {
  return Object.assign(new Error(message), { code: "ERR_SQLITE_ERROR", errcode, errstr: message });
}

test("a transaction that does not fit on the disk names the file and what to do", () => {
  const connection = openConnection(path);
  connection.exec("CREATE TABLE text (content TEXT); PRAGMA max_page_count = 3");
  const inTransaction = createTransactions(connection);
  const insert = connection.prepare("INSERT INTO text VALUES (?)");
  expect(() => inTransaction(() => insert.run("x".repeat(100_000)))).toThrow(
    `${path} cannot be written, because the disk is full: free some space, or set IMHOOK_RETENTION_SIZE (database or disk is full).`,
  );
  connection.close();
});

test("a file that is not a database is damage, and its message names it", () => {
  const text = new URL(import.meta.url).pathname;
  const error = thrownBy(() => openConnection(text, { readOnly: true }).prepare("SELECT 1 FROM sqlite_schema").get());
  expect(isDamage(toDatabaseError(error, [text]))).toBe(true);
  expect(toDatabaseError(error, [text])).toMatchObject({
    message: `${text} is not a SQLite database: correct the path, or move the file away (file is not a database).`,
  });
});

test.each([
  [3, "access permission denied", "may not be used by this user"],
  [8, "attempt to write a readonly database", "cannot be written: change the owner or mode"],
  [1032, "attempt to write a readonly database", "cannot be written"],
  [10, "disk I/O error", "cannot be read or written, because the disk reports an error: check"],
  [778, "disk I/O error", "cannot be read or written"],
  [11, "database disk image is malformed", "is damaged: run imhook journal verify"],
  [13, "database or disk is full", "cannot be written, because the disk is full: free some space"],
  [14, "unable to open database file", "cannot be opened: check that it and its directory exist"],
  [5, "database is locked", "is locked by another process: stop it"],
])("result code %i, %s: %s", (errcode, message, said) => {
  new DatabaseSync(path).close();
  const error = toDatabaseError(sqliteError(errcode, message), [path]);
  expect(error).toBeInstanceOf(FileError);
  expect(error).toMatchObject({ errcode, message: expect.stringContaining(`${path} ${said}`) });
  expect(error).toMatchObject({ message: expect.stringContaining(`(${message}).`) });
});

test("an error that is about no file stays as it is", () => {
  for (const error of [sqliteError(1, "no such table: x"), sqliteError(19, "UNIQUE constraint failed"), new TypeError("x"), "text"])
    expect(toDatabaseError(error, [path])).toBe(error);
  expect(() => namingDatabase([path], () => new DatabaseSync(path).exec("SELECT 1 FROM missing"))).toThrow("no such table");
});

test("if another database is attached, the message names both", () => {
  const connection = openConnection(path);
  const other = join(folder, "other.sqlite");
  connection.prepare("ATTACH ? AS other").run(other);
  expect(filesOf(connection)).toEqual([path, other]);
  expect(toDatabaseError(sqliteError(11, "malformed"), filesOf(connection))).toMatchObject({
    message: expect.stringContaining(`${path} or ${other} is damaged`),
  });
  connection.close();
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
