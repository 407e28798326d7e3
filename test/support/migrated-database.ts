import { migrate } from "../../src/storage/postgres/migrate.ts";
import { type Database, openDatabase } from "../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../src/storage/storage.ts";
import type { TestPostgres } from "./postgres.ts";

/** A database with all tables, and a pool of connections to it. */
export async function openMigrated(postgres: TestPostgres): Promise<Database & AsyncDisposable & { settings: DatabaseSettings }> {
  const settings = await postgres.create();
  const database = openDatabase(settings, { role: "test", connections: 4 });
  await migrate(database.kysely);
  return { ...database, settings, [Symbol.asyncDispose]: database.close };
}
