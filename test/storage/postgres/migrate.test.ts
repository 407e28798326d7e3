import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { sql } from "kysely";
import { migrate } from "../../../src/storage/postgres/migrate.ts";
import { migrations } from "../../../src/storage/postgres/migrations/migrations.ts";
import { type Database, openDatabase } from "../../../src/storage/postgres/open-database.ts";
import { usePostgres } from "../../support/postgres.ts";

const postgres = usePostgres();

let databases: Database[];
let url: string;

beforeEach(async () => {
  ({ url } = await postgres.create());
  databases = [open(), open(), open()];
});

afterEach(async () => {
  for (const database of databases) await database.close();
});

function open(): Database {
  return openDatabase({ url }, { role: "test", connections: 1 });
}

const [FIRST = ""] = Object.keys(migrations);

/** The release after this one. */
const NEXT = {
  migrations: {
    ...migrations,
    "9999-next": {
      up: async (database: Database["kysely"]) => void (await sql`ALTER TABLE imhook.entry ADD COLUMN next text`.execute(database)),
    },
  },
  oldestKnowing: FIRST,
};

async function applied(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM imhook.migration ORDER BY name`.execute(open().kysely);
  return rows.map(({ name }) => name);
}

test("several instances that start at the same time create the schema once", async () => {
  await Promise.all(databases.map(({ kysely }) => migrate(kysely)));
  expect(await applied()).toEqual(Object.keys(migrations));
});

test("a second start changes nothing", async () => {
  await migrate(open().kysely);
  await migrate(open().kysely);
  expect(await applied()).toEqual(Object.keys(migrations));
});

describe("a database of the next release", () => {
  test("is used if this release can work with it", async () => {
    await migrate(open().kysely);
    await migrate(open().kysely, NEXT);
    await migrate(open().kysely);
    expect(await applied()).toEqual([...Object.keys(migrations), "9999-next"]);
  });

  test("is refused if not", async () => {
    await migrate(open().kysely, { ...NEXT, oldestKnowing: "9999-next" });
    await expect(migrate(open().kysely)).rejects.toThrow(
      "The database was migrated by a newer release, which this one cannot work with (9999-next). Start the newer one.",
    );
  });

  test("stays as it is if its migration fails", async () => {
    await migrate(open().kysely);
    const failing = { ...NEXT, migrations: { ...migrations, "9999-next": { up: async () => Promise.reject(new Error("no room")) } } };
    await expect(migrate(open().kysely, failing)).rejects.toThrow("no room");
    expect(await applied()).toEqual(Object.keys(migrations));
  });
});

test("errors name the server and no password", async () => {
  const gone = openDatabase({ url: "postgres://imhook:s3cr3t@127.0.0.1:1/imhook" }, { role: "test", connections: 1 });
  const error: Error = await migrate(gone.kysely).catch((reason) => reason);
  expect(error.message).toBe("database 127.0.0.1:1/imhook: connect ECONNREFUSED 127.0.0.1:1");
  await gone.close();
});
