import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Compilable } from "kysely";
import { migrate } from "../../sqlite/migrate.ts";
import { inTransaction, openDatabase } from "../../sqlite/open-database.ts";
import type { NewEntry, NewLateDecision, Original } from "../journal.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { migrations } from "./migrations.ts";
import { toRow } from "./rows.ts";
import type { JournalTables } from "./schema.ts";

/** Functions of the thread that writes the journal. */
export interface Writer {
  /** Puts a batch on disk in one commit, all of it or nothing. Returns for each entry the one that it repeats, or null. */
  append(entries: NewEntry[]): Array<Original | null>;
  appendLate(late: NewLateDecision): void;
  /** Proves that the file can be written by writing to it. */
  probe(): void;
  /** Moves the write-ahead log into the file and closes it. */
  close(): void;
}

/** What the writer is given. */
export interface WriterOptions {
  path: string;
  /** In seconds. */
  duplicateWindow: number;
}

/** Opens the journal's file, which is created or brought up to date. */
export async function serve({ path, duplicateWindow }: WriterOptions): Promise<Writer> {
  const { connection, kysely } = openDatabase<JournalTables>(path);
  await migrate(kysely, migrations);
  const prepare = (query: Compilable) => connection.prepare(query.compile().sql);
  // Two ids that are no well-formed text can become one in the file.
  const insertUser = prepare(
    kysely
      .insertInto("entry_user")
      .values({ user: "", id: "" })
      .onConflict((conflict) => conflict.doNothing()),
  );
  const writeLate = connection.prepare("INSERT INTO late_decision (id, decision, reason, duration_ms) VALUES (?, ?, ?, ?)");
  const writeProbe = connection.prepare("INSERT OR REPLACE INTO probe (id, checked_at) VALUES (1, ?)");
  const duplicates = findDuplicates(connection, duplicateWindow);
  // Kysely writes the statement for the columns of the first entry, which are those of every entry; values are bound by place.
  let insertEntry: StatementSync | undefined;

  return {
    append: (entries) => inTransaction(connection, () => entries.map(insert)),
    appendLate: ({ id, decision, reason, durationMs }) =>
      void writeLate.run(id, decision === null ? null : JSON.stringify(decision), reason, durationMs),
    probe: () => void writeProbe.run(Date.now()),
    close: () => checkpointAndClose(connection),
  };

  function insert(entry: NewEntry): Original | null {
    const original = duplicates.originalOf(entry);
    const row = toRow(entry, original);
    insertEntry ??= prepare(kysely.insertInto("entry").values(row));
    insertEntry.run(...(Object.values(row) as SQLInputValue[]));
    const users = new Set(entry.actor === null ? entry.targets : [entry.actor, ...entry.targets]);
    for (const user of users) insertUser.run(user, entry.id);
    return original;
  }
}

function checkpointAndClose(connection: DatabaseSync): void {
  // Without waiting: where another process has the file open too, the log stays, and waiting for it would hold up its commits.
  connection.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)");
  connection.close();
}
