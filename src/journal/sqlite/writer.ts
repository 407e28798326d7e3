import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { watchInPlace } from "../../sqlite/in-place.ts";
import { createTransactions, openConnection } from "../../sqlite/open-connection.ts";
import type { NewEntry, NewLateDecision, Original } from "../journal.ts";
import { claimJournal } from "./claim-journal.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { appliedMigrations, NEWEST_MIGRATION } from "./newest-migration.ts";
import { toRow } from "./rows.ts";

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

/** The reader's thread keeps the log shorter; where it does not, a commit moves the log into the file. */
const LONGEST_LOG_PAGES = 20_000;

/**
 * Claims the journal's file, which is made where there is none, and brings it up to date. Rejects as `claimJournal` does, or where that fails.
 */
export async function serve({ path, duplicateWindow }: WriterOptions): Promise<Writer> {
  const lock = await claimJournal(path);
  const connection = openConnection(path, { create: false });
  if (appliedMigrations(connection).at(-1) !== NEWEST_MIGRATION) await bringUpToDate(path);
  connection.exec(`PRAGMA wal_autocheckpoint = ${LONGEST_LOG_PAGES}`);
  const assertInPlace = watchInPlace([path, `${path}-wal`]);
  const inTransaction = createTransactions(connection);
  const writeLate = connection.prepare("INSERT INTO late_decision (id, decision, reason, duration_ms) VALUES (?, ?, ?, ?)");
  const writeProbe = connection.prepare("INSERT OR REPLACE INTO probe (id, checked_at) VALUES (1, ?)");
  const duplicates = findDuplicates(connection, duplicateWindow);
  // Written for the columns of the first entry, which are those of every entry; values are bound by place.
  let insertEntry: StatementSync | undefined;

  return {
    append: (entries) =>
      inTransaction(() => {
        assertInPlace();
        return entries.map(insert);
      }),
    appendLate: ({ id, decision, reason, durationMs }) =>
      inTransaction(() => void writeLate.run(id, decision === null ? null : JSON.stringify(decision), reason, durationMs)),
    probe: () =>
      inTransaction(() => {
        assertInPlace();
        writeProbe.run(Date.now());
      }),
    close: () => {
      checkpointAndClose(connection);
      lock.release();
    },
  };

  function insert(entry: NewEntry): Original | null {
    const original = duplicates.originalOf(entry);
    const row = toRow(entry, original);
    insertEntry ??= prepareInsert(connection, Object.keys(row));
    insertEntry.run(...(Object.values(row) as SQLInputValue[]));
    return original;
  }
}

async function bringUpToDate(path: string): Promise<void> {
  // Loaded where it is needed: most starts do without.
  const { migrateJournal } = await import("./migrate-journal.ts");
  await migrateJournal(path);
}

function prepareInsert(connection: DatabaseSync, columns: string[]): StatementSync {
  return connection.prepare(`INSERT INTO entry (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`);
}

function checkpointAndClose(connection: DatabaseSync): void {
  // Without waiting: where another process has the file open too, the log stays, and waiting for it would hold up its commits.
  connection.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)");
  connection.close();
}
