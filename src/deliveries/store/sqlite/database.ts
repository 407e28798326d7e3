import type { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { filesOf, toDatabaseError } from "../../../storage/sqlite/database-error.ts";
import { BUSY_TIMEOUT_MS, isBusy } from "../../../storage/sqlite/open-connection.ts";
import { toKysely } from "../../../storage/sqlite/open-database.ts";
import { watchForReplacement } from "../../../storage/sqlite/watch-for-replacement.ts";
import type { StoreDatabase } from "../store-database.ts";

/** Longest pause between two attempts to become the writer. */
const LONGEST_PAUSE_MS = 5;

/** Uses an open file. */
export function createSqliteDatabase(connection: DatabaseSync, path: string): StoreDatabase {
  const kysely = toKysely<unknown>(connection);
  const assertInPlace = watchForReplacement(path);
  const files = filesOf(connection);
  connection.exec("PRAGMA busy_timeout = 0");

  return {
    table: (name) => sql.table(name),
    given: (columns, rows) => {
      const selected = Object.keys(columns).map((name) => sql`value ->> ${sql.lit(`$.${name}`)} AS ${sql.ref(name)}`);
      return sql`(SELECT ${sql.join(selected)} FROM json_each(${JSON.stringify(rows)})) AS given`;
    },
    read: (work) => naming(() => work(kysely)),
    // One connection: what others ask for waits until the transaction has ended.
    write: (whose, work) => naming(() => kysely.connection().execute((held) => transact(held, whose, work))),
  };

  /** Others may hold the file from this thread, so it must not sleep. */
  async function begin(): Promise<void> {
    const deadline = performance.now() + BUSY_TIMEOUT_MS;
    while (!tryBegin(connection, deadline)) await sleep(Math.random() * LONGEST_PAUSE_MS);
  }

  async function transact<Result>(
    held: Kysely<unknown>,
    whose: "lane" | "people",
    work: (kysely: Kysely<unknown>) => Promise<Result>,
  ): Promise<Result> {
    connection.exec(`PRAGMA synchronous = ${whose === "people" ? "FULL" : "NORMAL"}`);
    await begin();
    try {
      assertInPlace();
      const result = await work(held);
      connection.exec("COMMIT");
      return result;
    } finally {
      // If the disk is full, SQLite has already rolled back.
      if (connection.isTransaction) connection.exec("ROLLBACK");
    }
  }

  async function naming<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw toDatabaseError(error, files);
    }
  }
}

/** Returns false if another connection writes. Throws if that is still so at the deadline, and on any other error. */
function tryBegin(connection: DatabaseSync, deadline: number): boolean {
  try {
    connection.exec("BEGIN IMMEDIATE");
    return true;
  } catch (error) {
    if (!isBusy(error) || performance.now() >= deadline) throw error;
    return false;
  }
}
