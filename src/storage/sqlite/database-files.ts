import { rm, stat } from "node:fs/promises";
import { namingFile, toFileError } from "../../file-error.ts";

/** Suffixes of a database's files: the database, its write-ahead log, the shared memory of its connections, its rollback journal. */
export const DATABASE_ENDINGS = ["", "-wal", "-shm", "-journal"] as const;

/** Removes a database and the files that SQLite keeps beside it. Nobody may have it open. */
export async function removeDatabase(path: string): Promise<void> {
  for (const ending of DATABASE_ENDINGS) await namingFile(`${path}${ending}`, () => rm(`${path}${ending}`, { force: true }));
}

/** Returns the size of a file in bytes; undefined if it does not exist. */
export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw toFileError(error);
  }
}
