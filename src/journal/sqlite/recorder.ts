import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { watchForReplacement } from "../../storage/sqlite/watch-for-replacement.ts";
import type { NewEntry, NewLateDecision, Original } from "../journal.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { toRow } from "./rows.ts";

/** Writes to the journal's file, in a transaction that its caller begins and ends. */
export interface Recorder {
  /** Returns for each entry the one that it repeats, or null. */
  append(entries: NewEntry[]): Array<Original | null>;
  appendLate(late: NewLateDecision): void;
  /** Proves that the file can be written by writing to it. */
  probe(): void;
}

/** What entries are recorded by. */
export interface RecorderOptions {
  /** In seconds; 0 takes no callback for repeated. */
  duplicateWindow: number;
}

/** Prepares to write to the file `path`, and returns what makes recorders; they are made in a transaction too. */
export function createRecorders(connection: DatabaseSync, path: string): (options: RecorderOptions) => Recorder {
  const assertInPlace = watchForReplacement([path, `${path}-wal`]);
  const writeLate = connection.prepare("INSERT INTO late_decision (id, decision, reason, duration_ms) VALUES (?, ?, ?, ?)");
  const writeProbe = connection.prepare("INSERT OR REPLACE INTO probe (id, checked_at) VALUES (1, ?)");
  // Written for the columns of the first entry, which are those of every entry; values are bound by place.
  let insertEntry: StatementSync | undefined;

  return function createRecorder({ duplicateWindow }) {
    const duplicates = findDuplicates(connection, duplicateWindow);
    return {
      append: (entries) => {
        assertInPlace();
        return entries.map((entry) => {
          const original = duplicates.originalOf(entry);
          insert(entry, original);
          return original;
        });
      },
      appendLate: ({ id, decision, reason, durationMs }) =>
        void writeLate.run(id, decision === null ? null : JSON.stringify(decision), reason, durationMs),
      probe: () => {
        assertInPlace();
        writeProbe.run(Date.now());
      },
    };
  };

  function insert(entry: NewEntry, original: Original | null): void {
    const row = toRow(entry, original);
    insertEntry ??= prepareInsert(connection, Object.keys(row));
    insertEntry.run(...(Object.values(row) as SQLInputValue[]));
  }
}

function prepareInsert(connection: DatabaseSync, columns: string[]): StatementSync {
  return connection.prepare(`INSERT INTO entry (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`);
}
