import type { DatabaseSync } from "node:sqlite";
import type { Migration } from "kysely/migration";
import { createDataFile } from "../private-file.ts";
import { appliedMigrations, checkKeptFile, type KeptFile } from "./check-kept-file.ts";
import { syncFolderOf } from "./durable-files.ts";
import { MAKE_RELEASABLE } from "./free-pages.ts";
import { type OpenOptions, openConnection } from "./open-connection.ts";

/** A file that can be created and upgraded. */
export interface UpgradableFile extends KeptFile {
  loadMigrations(): Promise<Record<string, Migration>>;
  /** Default: every commit is on disk when it returns. */
  synchronous?: OpenOptions["synchronous"];
}

/** Opens a file that nothing else can make again. It is created or upgraded if necessary. Throws a UsageError if it is unusable; the message says what to do. */
export async function openKeptFile(path: string, kind: UpgradableFile): Promise<DatabaseSync> {
  await checkKeptFile(path, kind);
  createDataFile(path);
  const connection = openConnection(path, { create: false, ...(kind.synchronous && { synchronous: kind.synchronous }) });
  try {
    if (appliedMigrations(connection).at(-1) !== kind.newestMigration) await upgrade(connection, path, kind);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function upgrade(connection: DatabaseSync, path: string, { loadMigrations }: UpgradableFile): Promise<void> {
  // Quick, because a file without tables is empty.
  if (appliedMigrations(connection).length === 0) connection.exec(`${MAKE_RELEASABLE}; VACUUM`);
  // Most starts need neither the migrations nor the library that applies them.
  const [{ migrate }, migrations, { toKysely }] = await Promise.all([
    import("./migrate.ts"),
    loadMigrations(),
    import("./open-database.ts"),
  ]);
  await migrate(toKysely(connection), migrations);
  await syncFolderOf(path);
}
