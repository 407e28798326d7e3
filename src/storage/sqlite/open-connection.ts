import { DatabaseSync, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { filesOf, namingDatabase, toDatabaseError } from "./database-error.ts";

export interface OpenOptions {
  readOnly?: boolean;
  /** false: a missing file is an error instead of a new database. */
  create?: boolean;
  /**
   * `FULL` forces every commit to disk. `NORMAL` may lose the latest commits in a power failure, but never reorders them; it is enough for
   * data that can be rebuilt.
   */
  synchronous?: "FULL" | "NORMAL";
}

/** How long a statement waits for another process to release the file. */
export const BUSY_TIMEOUT_MS = 5000;

/** Longest pause between two attempts to become the writer: shorter than a commit, and a hundred times longer than an attempt. */
const LONGEST_PAUSE_MS = 0.5;

/**
 * Longest write-ahead log that stays on disk, in bytes. It is normally restarted before that; only what a burst of commits adds is returned.
 */
const LARGEST_LOG_BYTES = 40 * 2 ** 20;

const SQLITE_BUSY = 5;

/** Never notified, so that a thread can sleep by waiting on it. */
const sleeper = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/**
 * Opens a SQLite file in WAL mode. A missing file is created, unless the options say `readOnly` or `create: false`. Throws a FileError that names
 * the file if it cannot be opened.
 */
export function openConnection(path: string, options: OpenOptions = {}): DatabaseSync {
  return namingDatabase([path], () => open(path, options));
}

function open(path: string, { readOnly = false, create = true, synchronous = "FULL" }: OpenOptions): DatabaseSync {
  const connection = new DatabaseSync(create ? path : withoutCreation(path), { readOnly, timeout: BUSY_TIMEOUT_MS });
  try {
    // SQLite opens the file with the first statement.
    connection.exec(
      readOnly
        ? "PRAGMA schema_version"
        : `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA journal_size_limit = ${LARGEST_LOG_BYTES}`,
    );
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** SQLite creates a missing file unless a parameter of the file's URL forbids it (sqlite.org/uri.html). */
function withoutCreation(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set("mode", "rw");
  return url;
}

/** Runs `work` in a transaction: all of it takes effect, or nothing if it throws. */
export type InTransaction = <Result>(work: () => Result) => Result;

/**
 * Returns a function that runs transactions on the connection. If the disk refuses one, it throws a FileError that names the file. From then on
 * the connection waits for other writers only at the beginning of a transaction. BEGIN and COMMIT are prepared once: parsing them each time would cost a commit more than two of its entries do.
 *
 * @param onCommitted Called after each commit with the milliseconds that it took.
 */
export function createTransactions(connection: DatabaseSync, onCommitted: (milliseconds: number) => void = () => {}): InTransaction {
  const begin = createBegin(connection);
  const commit = connection.prepare("COMMIT");
  const files = filesOf(connection);
  return function inTransaction(work) {
    try {
      begin();
      const result = work();
      const startedAt = performance.now();
      commit.run();
      onCommitted(performance.now() - startedAt);
      return result;
    } catch (error) {
      // If the disk is full, SQLite has already rolled back.
      if (connection.isTransaction) connection.exec("ROLLBACK");
      throw toDatabaseError(error, files);
    }
  };
}

/**
 * Begins a transaction as soon as no other writer has one. SQLite's own busy handler sleeps longer after every attempt, up to a tenth of a
 * second, while commits take milliseconds: under load, one of several writers could wait longer than its sender does.
 */
function createBegin(connection: DatabaseSync): () => void {
  connection.exec("PRAGMA busy_timeout = 0");
  const statement = connection.prepare("BEGIN IMMEDIATE");
  return function begin() {
    const deadline = performance.now() + BUSY_TIMEOUT_MS;
    while (!tryBegin(statement, deadline)) Atomics.wait(sleeper, 0, 0, Math.random() * LONGEST_PAUSE_MS);
  };
}

/** Returns false if another writer holds the file. Throws if that is still so at the deadline, and on any other error. */
function tryBegin(statement: StatementSync, deadline: number): boolean {
  try {
    statement.run();
    return true;
  } catch (error) {
    if (!isBusy(error) || performance.now() >= deadline) throw error;
    return false;
  }
}

/** Whether a statement failed because another connection holds the file. */
export function isBusy(error: unknown): boolean {
  return typeof error === "object" && error !== null && "errcode" in error && error.errcode === SQLITE_BUSY;
}

/** Runs `work`, which reads one state of the database, whatever others commit in the meantime. */
export function inSnapshot<Result>(connection: DatabaseSync, work: () => Result): Result {
  try {
    connection.exec("BEGIN");
    return work();
  } catch (error) {
    throw toDatabaseError(error, filesOf(connection));
  } finally {
    // An I/O error may have ended the transaction.
    if (connection.isTransaction) connection.exec("COMMIT");
  }
}
