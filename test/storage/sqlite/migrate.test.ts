import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { migrate } from "../../../src/storage/sqlite/migrate.ts";
import { type Database, openDatabase } from "../../../src/storage/sqlite/open-database.ts";

let database: Database<unknown>;

beforeEach(() => {
  database = openDatabase(":memory:");
});

afterEach(() => database.connection.close());

function executing(...statements: string[]): Migration {
  return {
    async up(kysely: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(kysely);
    },
  };
}

function tables(): unknown[] {
  const names = database.connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'kysely%' ORDER BY name")
    .all();
  return names.map(({ name }) => name);
}

const FIRST = executing("CREATE TABLE first (id INTEGER)");
const SECOND = executing("CREATE TABLE second (id INTEGER)");

test("applies new migrations in the order of their names", async () => {
  await migrate(database.kysely, { "0001": FIRST });
  await migrate(database.kysely, { "0001": FIRST, "0002": SECOND, "0003": executing("ALTER TABLE second RENAME TO third") });
  expect(tables()).toEqual(["first", "third"]);
});

test("changes nothing if one fails, and can be repeated", async () => {
  await migrate(database.kysely, { "0001": FIRST });
  const failing = executing("ALTER TABLE first RENAME TO renamed", "not SQL");
  await expect(migrate(database.kysely, { "0001": FIRST, "0002": SECOND, "0003": failing })).rejects.toThrow("syntax error");
  expect(tables()).toEqual(["first"]);
  await migrate(database.kysely, { "0001": FIRST, "0002": SECOND });
  expect(tables()).toEqual(["first", "second"]);
});

test("rejects a database that a newer version has migrated", async () => {
  await migrate(database.kysely, { "0001": FIRST, "0002": SECOND });
  await expect(migrate(database.kysely, { "0001": FIRST })).rejects.toThrow("0002");
});
