import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { createDataFile } from "../../storage/private-file.ts";
import { namingDatabase, toDatabaseError } from "../../storage/sqlite/database-error.ts";

/**
 * shared: a server or a tool uses the journal. Any number of processes may.
 * exclusive: the files are being created, moved or replaced, and no other process has them open.
 */
export type LockMode = "shared" | "exclusive";

/** A lock. It is held until it is released or the process ends, even if the process is killed. */
export interface Lock {
  release(): void;
}

const LOCK_SQL: Record<LockMode, string> = {
  // A transaction that has read holds SQLite's shared lock until it ends.
  shared: "BEGIN; SELECT count(*) FROM sqlite_schema",
  exclusive: "BEGIN EXCLUSIVE",
};

const SQLITE_BUSY = 5;
const RETRY_MS = 25;

/**
 * Locks the journal `path`. Resolves with undefined if others hold a conflicting lock for longer than `patience` milliseconds.
 *
 * The lock is SQLite's own, on an empty database beside the journal. Node has no file locks, the system releases these when a process dies,
 * and unlike locks on the journal itself they work while the journal is damaged, missing or being replaced.
 */
export async function lockJournal(path: string, mode: LockMode, patience: number): Promise<Lock | undefined> {
  const file = `${path}.lock`;
  createDataFile(file);
  const connection = namingDatabase([file], () => new DatabaseSync(file, { timeout: 0 }));
  const deadline = performance.now() + patience;
  try {
    while (!tryLock(connection, mode)) {
      if (performance.now() >= deadline) {
        connection.close();
        return undefined;
      }
      await sleep(RETRY_MS);
    }
  } catch (error) {
    connection.close();
    throw toDatabaseError(error, [file]);
  }
  return { release: () => connection.close() };
}

function tryLock(connection: DatabaseSync, mode: LockMode): boolean {
  try {
    connection.exec(LOCK_SQL[mode]);
    return true;
  } catch (error) {
    if (connection.isTransaction) connection.exec("ROLLBACK");
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    return false;
  }
}
