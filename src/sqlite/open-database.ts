import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { Kysely, SqliteDialect, type SqliteDialectConfig } from "kysely";

type KyselyDatabase = Exclude<SqliteDialectConfig["database"], (...parameters: never[]) => unknown>;

/** A SQLite file, for statements of our own and for those that Kysely builds. */
export interface Database<Tables> {
  connection: DatabaseSync;
  kysely: Kysely<Tables>;
}

/** How a file is opened. */
export interface OpenOptions {
  readOnly?: boolean;
  /** `FULL` forces every commit to disk; `NORMAL` may lose the last commits, never the order, and suits what can be derived again. */
  synchronous?: "FULL" | "NORMAL";
}

/** Time that a statement waits for another process to let go of the file. */
const BUSY_TIMEOUT_MS = 5000;

/** Opens a SQLite file in WAL mode; creates it unless it is opened for reading only. */
export function openDatabase<Tables>(path: string, { readOnly = false, synchronous = "FULL" }: OpenOptions = {}): Database<Tables> {
  const connection = new DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT_MS });
  if (!readOnly) connection.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous};`);
  return { connection, kysely: new Kysely<Tables>({ dialect: new SqliteDialect({ database: toKyselyDatabase(connection) }) }) };
}

/** Runs `work` in a transaction of its own: all of it takes place, or nothing. */
export function inTransaction<Result>(connection: DatabaseSync, work: () => Result): Result {
  connection.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    // After a full disk SQLite has rolled back by itself.
    if (connection.isTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

/** Kysely's dialect speaks the interface of better-sqlite3; node:sqlite differs in how parameters are passed. */
function toKyselyDatabase(connection: DatabaseSync): KyselyDatabase {
  return {
    close: () => connection.close(),
    prepare(sql) {
      const statement = connection.prepare(sql);
      const bind = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...bind(parameters)),
        run: (parameters) => statement.run(...bind(parameters)),
        iterate: (parameters) => statement.iterate(...bind(parameters)),
      };
    },
  };
}
