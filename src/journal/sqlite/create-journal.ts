import { readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { namingFile } from "../../file-error.ts";
import { createDataFile } from "../../storage/private-file.ts";
import { namingDatabase } from "../../storage/sqlite/database-error.ts";
import { removeDatabase } from "../../storage/sqlite/database-files.ts";
import { syncFile, syncFolderOf } from "../../storage/sqlite/durable-files.ts";
import { MAKE_RELEASABLE } from "../../storage/sqlite/free-pages.ts";

/** Creates an empty journal. It gets the name `path` only when it is complete and on disk, so a crash never leaves part of one there. */
export async function createJournal(path: string): Promise<void> {
  const unfinished = `${path}.unfinished`;
  // A crash may have left one.
  await removeDatabase(unfinished);
  createDataFile(unfinished);
  namingDatabase([unfinished], () => createFile(unfinished));
  await syncFile(unfinished);
  await namingFile(path, () => rename(unfinished, path));
  await syncFolderOf(path);
}

/** Creates the tables by a generated script. It has the same result as all migrations, which take longer to load than everything else here. */
function createFile(path: string): void {
  const script = readFileSync(new URL("../../../generated/journal.sql", import.meta.url), "utf8");
  const connection = new DatabaseSync(path);
  // The caller syncs the whole file, so single commits need not.
  connection.exec(`PRAGMA synchronous = OFF; ${MAKE_RELEASABLE}; PRAGMA journal_mode = WAL`);
  connection.exec(`BEGIN; ${script}; COMMIT`);
  // Closing the last connection moves the write-ahead log into the file.
  connection.close();
}
