import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Compilable } from "kysely";
import { migrate } from "../../sqlite/migrate.ts";
import { inTransaction, openDatabase } from "../../sqlite/open-database.ts";
import type { NewEntry } from "../journal.ts";
import { migrations } from "./migrations.ts";
import { toRow } from "./rows.ts";
import type { JournalTables } from "./schema.ts";

/** Functions of the thread that writes the journal. */
export interface Writer {
  /** Puts a batch on disk in one commit, all of it or nothing. */
  append(entries: NewEntry[]): void;
  /** Proves that the file can be written by writing to it. */
  probe(): void;
  /** Moves the write-ahead log into the file and closes it. */
  close(): void;
}

/** Opens the journal's file, which is there, and brings it up to date. */
export async function serve({ path }: { path: string }): Promise<Writer> {
  const { connection, kysely } = openDatabase<JournalTables>(path, { create: false });
  await migrate(kysely, migrations);
  const prepare = (query: Compilable) => connection.prepare(query.compile().sql);
  // Two ids that are no well-formed text can become one in the file.
  const insertUser = prepare(
    kysely
      .insertInto("entry_user")
      .values({ user: "", id: "" })
      .onConflict((conflict) => conflict.doNothing()),
  );
  const writeProbe = connection.prepare("INSERT OR REPLACE INTO probe (id, checked_at) VALUES (1, ?)");
  // Kysely writes the statement for the columns of the first entry, which are those of every entry; values are bound by place.
  let insertEntry: StatementSync | undefined;

  return {
    append: (entries) => inTransaction(connection, () => entries.forEach(insert)),
    probe: () => void writeProbe.run(Date.now()),
    close: () => checkpointAndClose(connection),
  };

  function insert(entry: NewEntry): void {
    const row = toRow(entry);
    insertEntry ??= prepare(kysely.insertInto("entry").values(row));
    insertEntry.run(...(Object.values(row) as SQLInputValue[]));
    const users = new Set(entry.actor === null ? entry.targets : [entry.actor, ...entry.targets]);
    for (const user of users) insertUser.run(user, entry.id);
  }
}

function checkpointAndClose(connection: DatabaseSync): void {
  connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  connection.close();
}
