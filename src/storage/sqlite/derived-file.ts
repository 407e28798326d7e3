import { rmSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { createDataFile } from "../private-file.ts";
import { isDamage } from "./damage.ts";
import { DATABASE_ENDINGS } from "./database-files.ts";
import { isReleasable, MAKE_RELEASABLE } from "./free-pages.ts";
import { createTransactions, openConnection } from "./open-connection.ts";

/** Schema of a file whose content can be rebuilt from the journal. It needs no migrations. */
export interface DerivedSchema {
  /** Incremented with every change of the tables. */
  version: number;
  /** SQL that creates the tables. */
  tables: string;
}

/** How long VACUUM waits for another process that has the file open. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens a file whose content can be rebuilt from the journal. The tables are empty if the file was missing, damaged, of another version, or
 * could not return free space to the disk; whatever it had is then gone.
 */
export function openDerivedFile(path: string, schema: DerivedSchema): DatabaseSync {
  try {
    return openCurrent(path, schema);
  } catch (error) {
    if (!isDamage(error)) throw error;
    for (const ending of DATABASE_ENDINGS) rmSync(`${path}${ending}`, { force: true });
    return openCurrent(path, schema);
  }
}

function openCurrent(path: string, schema: DerivedSchema): DatabaseSync {
  createDataFile(path);
  // NORMAL is enough: rows and cursor change in one transaction, and what a power failure takes is rebuilt.
  const connection = openConnection(path, { synchronous: "NORMAL" });
  try {
    if (!isCurrent(connection, schema)) recreateTables(connection, schema);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Whether the file has the tables of this version. */
export function hasVersion(connection: DatabaseSync, { version }: DerivedSchema): boolean {
  return connection.prepare("PRAGMA user_version").get()?.user_version === version;
}

function isCurrent(connection: DatabaseSync, schema: DerivedSchema): boolean {
  return hasVersion(connection, schema) && isReleasable(connection);
}

/** Another process may do the same at the same time. */
function recreateTables(connection: DatabaseSync, schema: DerivedSchema): void {
  const inTransaction = createTransactions(connection);
  inTransaction(() => {
    if (!isCurrent(connection, schema)) dropTables(connection);
  });
  // Returns what the tables took, and is quick because nothing is left.
  connection.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; ${MAKE_RELEASABLE}; VACUUM; PRAGMA busy_timeout = 0`);
  inTransaction(() => {
    if (!isCurrent(connection, schema)) connection.exec(`${schema.tables}; PRAGMA user_version = ${schema.version}`);
  });
}

function dropTables(connection: DatabaseSync): void {
  const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'").all();
  for (const { name } of tables) connection.exec(`DROP TABLE "${name}"`);
  connection.exec("PRAGMA user_version = 0");
}
