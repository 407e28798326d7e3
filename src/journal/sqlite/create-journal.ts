import { readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { removeDatabase } from "../../storage/sqlite/database-files.ts";
import { syncFile, syncFolderOf } from "../../storage/sqlite/durable-files.ts";

/** Makes an empty journal. `path` names nothing until the journal is whole and on disk, so that a crash leaves no part of one under that name. */
export async function createJournal(path: string): Promise<void> {
  const made = `${path}.unfinished`;
  // What a crash has left.
  await removeDatabase(made);
  fillFile(made);
  await syncFile(made);
  await rename(made, path);
  await syncFolderOf(path);
}

/** Makes the tables as all migrations would, by a script: the migrations take longer to load than all else takes that makes a journal. */
function fillFile(path: string): void {
  const script = readFileSync(new URL("../../../generated/journal.sql", import.meta.url), "utf8");
  const connection = new DatabaseSync(path);
  // The whole file is forced to disk above. It may shrink when entries are pruned, which SQLite takes before the first table only.
  connection.exec("PRAGMA synchronous = OFF; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL");
  connection.exec(`BEGIN; ${script}; COMMIT`);
  // The last connection that closes moves the write-ahead log into the file.
  connection.close();
}
