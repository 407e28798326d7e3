import { rm, stat } from "node:fs/promises";

/** What the names of a database's files end with: the database, its write-ahead log, the memory that connections share, its rollback journal. */
export const DATABASE_ENDINGS = ["", "-wal", "-shm", "-journal"] as const;

/** Removes a database that nobody has open, with what SQLite keeps beside it. */
export async function removeDatabase(path: string): Promise<void> {
  for (const ending of DATABASE_ENDINGS) await rm(`${path}${ending}`, { force: true });
}

/** Size of a file in bytes; undefined where there is none. */
export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
