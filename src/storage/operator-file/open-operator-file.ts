import type { DatabaseSync } from "node:sqlite";
import { createDataFile } from "../private-file.ts";
import { syncFolderOf } from "../sqlite/durable-files.ts";
import { MAKE_RELEASABLE } from "../sqlite/free-pages.ts";
import { openConnection } from "../sqlite/open-connection.ts";
import { appliedMigrations, checkOperatorFile } from "./check-operator-file.ts";
import { NEWEST_MIGRATION } from "./newest-migration.ts";

/**
 * Opens the file of what people decided and nothing else can make again: the operator's own values of lists, and decisions of reviews. It is created or
 * upgraded if necessary. Every commit is on disk when it returns. Throws a UsageError if the file is unusable; the message says what to do.
 */
export async function openOperatorFile(path: string): Promise<DatabaseSync> {
  await checkOperatorFile(path);
  createDataFile(path);
  const connection = openConnection(path, { create: false });
  try {
    if (appliedMigrations(connection).at(-1) !== NEWEST_MIGRATION) await upgrade(connection, path);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function upgrade(connection: DatabaseSync, path: string): Promise<void> {
  // Quick, because a file without tables is empty.
  if (appliedMigrations(connection).length === 0) connection.exec(`${MAKE_RELEASABLE}; VACUUM`);
  // Most starts need neither the migrations nor the library that applies them.
  const [{ migrate }, { migrations }, { toKysely }] = await Promise.all([
    import("../sqlite/migrate.ts"),
    import("./migrations.ts"),
    import("../sqlite/open-database.ts"),
  ]);
  await migrate(toKysely(connection), migrations);
  await syncFolderOf(path);
}
