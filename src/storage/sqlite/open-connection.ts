import { DatabaseSync, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";

/** How a file is opened. */
export interface OpenOptions {
  readOnly?: boolean;
  /** false: a file that is not there is an error, not a new database. */
  create?: boolean;
  /** `FULL` forces every commit to disk; `NORMAL` may lose the last commits, never the order, and suits what can be derived again. */
  synchronous?: "FULL" | "NORMAL";
}

/** Time that a statement waits for another process to let go of the file. */
const BUSY_TIMEOUT_MS = 5000;

/** Time between two tries to become the writer, at most. A commit takes longer, and a try takes a hundredth of it. */
const LONGEST_NAP_MS = 0.5;

const SQLITE_BUSY = 5;

/** Never woken: a thread that waits on it sleeps. */
const sleeper = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Opens a SQLite file in WAL mode; creates it unless it is opened for reading only or must be there. */
export function openConnection(path: string, { readOnly = false, create = true, synchronous = "FULL" }: OpenOptions = {}): DatabaseSync {
  const connection = new DatabaseSync(create ? path : withoutCreation(path), { readOnly, timeout: BUSY_TIMEOUT_MS });
  if (!readOnly) connection.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous};`);
  return connection;
}

/** SQLite is told by a parameter of the file's URL that it must not create it (sqlite.org/uri.html). */
function withoutCreation(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set("mode", "rw");
  return url;
}

/** Runs `work` in a transaction of its own: all of it takes place, or nothing. */
export type InTransaction = <Result>(work: () => Result) => Result;

/**
 * Prepares what begins and ends transactions on a connection, which from then on waits for other writers where a transaction begins, and nowhere
 * else. To parse it anew for each would cost a commit more than two entries do.
 */
export function createTransactions(connection: DatabaseSync): InTransaction {
  const begin = createPatientBegin(connection);
  const commit = connection.prepare("COMMIT");
  return function inTransaction(work) {
    begin();
    try {
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      // After a full disk SQLite has rolled back by itself.
      if (connection.isTransaction) connection.exec("ROLLBACK");
      throw error;
    }
  };
}

/**
 * Begins as soon as other writers let it. SQLite's own waiting sleeps longer with every try, up to a tenth of a second, while commits follow each
 * other in milliseconds: of several writers under load one would wait past the time that its sender gives.
 */
function createPatientBegin(connection: DatabaseSync): () => void {
  connection.exec("PRAGMA busy_timeout = 0");
  const begin = connection.prepare("BEGIN IMMEDIATE");
  return function beginPatiently() {
    const end = performance.now() + BUSY_TIMEOUT_MS;
    while (!begins(begin, end)) Atomics.wait(sleeper, 0, 0, Math.random() * LONGEST_NAP_MS);
  };
}

/** Whether the transaction has begun. Throws where another writer still has the file at `end`, and for every other fault. */
function begins(begin: StatementSync, end: number): boolean {
  try {
    begin.run();
    return true;
  } catch (error) {
    if (!(error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY) || performance.now() >= end) throw error;
    return false;
  }
}

/** Runs `work` on one state of the database, whatever others commit meanwhile. */
export function inSnapshot<Result>(connection: DatabaseSync, work: () => Result): Result {
  connection.exec("BEGIN");
  try {
    return work();
  } finally {
    // A disk that fails may have ended it.
    if (connection.isTransaction) connection.exec("COMMIT");
  }
}
