import { rename, rm } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { migrate } from "../../sqlite/migrate.ts";
import { openDatabase } from "../../sqlite/open-database.ts";
import { syncFile, syncFolderOf } from "./durable-files.ts";
import { migrations } from "./migrations.ts";
import type { JournalTables } from "./schema.ts";

/** Makes an empty journal. `path` names nothing until the journal is whole and on disk, so that a crash leaves no part of one under that name. */
export async function createJournal(path: string): Promise<void> {
  const made = unfinishedPath(path);
  await removeUnfinished(path);
  prepareFile(made);
  const { kysely } = openDatabase<JournalTables>(made);
  await migrate(kysely, migrations);
  // The last connection that closes moves the write-ahead log into the file.
  await kysely.destroy();
  await syncFile(made);
  await rename(made, path);
  await syncFolderOf(path);
}

/** Name of a journal that is being made, beside the one it becomes. */
export function unfinishedPath(path: string): string {
  return `${path}.unfinished`;
}

/** Removes what a crash has left of a journal that was being made. */
export async function removeUnfinished(path: string): Promise<void> {
  for (const ending of ["", "-wal", "-shm", "-journal"]) await rm(`${unfinishedPath(path)}${ending}`, { force: true });
}

/** Lets the file shrink when entries are pruned. SQLite takes this setting before the first table only, and keeps it from the first page on. */
function prepareFile(path: string): void {
  const connection = new DatabaseSync(path);
  connection.exec("PRAGMA auto_vacuum = INCREMENTAL; VACUUM");
  connection.close();
}
