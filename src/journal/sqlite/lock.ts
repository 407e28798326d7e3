import { DatabaseSync } from "node:sqlite";
import { setTimeout as pass } from "node:timers/promises";

/**
 * shared: the journal is in use, by a server or a tool that writes to it; any number may be.
 * exclusive: its files are being made, moved or replaced, and nobody else has them open.
 */
export type LockMode = "shared" | "exclusive";

/** A lock that is held until it is released or its process ends, however that ends. */
export interface Lock {
  release(): void;
}

const LOCK_SQL: Record<LockMode, string> = {
  // A transaction that has read holds SQLite's shared lock until it ends.
  shared: "BEGIN; SELECT count(*) FROM sqlite_schema",
  exclusive: "BEGIN EXCLUSIVE",
};

const BUSY_ERRCODE = 5;
const RETRY_MS = 25;

/**
 * Locks the journal `path` by locks of SQLite on an empty database beside it: Node has no file locks of its own, the system drops these when
 * the process dies, and, unlike locks on the journal itself, they hold where the journal is damaged, missing or being replaced.
 * Resolves with undefined where others hold the lock for longer than `patience` milliseconds.
 */
export async function lockJournal(path: string, mode: LockMode, patience: number): Promise<Lock | undefined> {
  const connection = new DatabaseSync(`${path}.lock`, { timeout: 0 });
  const deadline = performance.now() + patience;
  try {
    while (!tryLock(connection, mode)) {
      if (performance.now() >= deadline) {
        connection.close();
        return undefined;
      }
      await pass(RETRY_MS);
    }
  } catch (error) {
    connection.close();
    throw error;
  }
  return { release: () => connection.close() };
}

function tryLock(connection: DatabaseSync, mode: LockMode): boolean {
  try {
    connection.exec(LOCK_SQL[mode]);
    return true;
  } catch (error) {
    if (connection.isTransaction) connection.exec("ROLLBACK");
    if ((error as { errcode?: number }).errcode !== BUSY_ERRCODE) throw error;
    return false;
  }
}
