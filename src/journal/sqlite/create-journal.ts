import { rename } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { removeDatabase } from "../../sqlite/database-files.ts";
import { syncFile, syncFolderOf } from "../../sqlite/durable-files.ts";
import { migrate } from "../../sqlite/migrate.ts";
import { openDatabase } from "../../sqlite/open-database.ts";
import { migrations } from "./migrations.ts";
import type { JournalTables } from "./schema.ts";

/** Makes an empty journal. `path` names nothing until the journal is whole and on disk, so that a crash leaves no part of one under that name. */
export async function createJournal(path: string): Promise<void> {
  const made = `${path}.unfinished`;
  // What a crash has left.
  await removeDatabase(made);
  prepareFile(made);
  await migrateJournal(made);
  await syncFile(made);
  await rename(made, path);
  await syncFolderOf(path);
}

/** Brings a journal to the newest version. Throws where that fails or the file is newer. */
export async function migrateJournal(path: string): Promise<void> {
  const { kysely } = openDatabase<JournalTables>(path);
  try {
    await migrate(kysely, migrations);
  } finally {
    // The last connection that closes moves the write-ahead log into the file.
    await kysely.destroy();
  }
}

/** Lets the file shrink when entries are pruned. SQLite takes this setting before the first table only, and keeps it from the first page on. */
function prepareFile(path: string): void {
  const connection = new DatabaseSync(path);
  connection.exec("PRAGMA auto_vacuum = INCREMENTAL; VACUUM");
  connection.close();
}
