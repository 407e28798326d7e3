import type { DatabaseSync } from "node:sqlite";
import type { CommittedEntry } from "../../../journal/journal.ts";
import type { EntryRow } from "../../../journal/rows/entry-row.ts";
import { ENTRY_COLUMNS, toEntry } from "../../../journal/rows/rows.ts";
import { createIterateEntries } from "../../../journal/sqlite/tables/entry.ts";
import { describeDamage, isDamage } from "../../../storage/sqlite/damage.ts";
import { createCheckEntry } from "./check-entry.ts";
import type { CheckIndexed } from "./check-indexed.ts";
import type { Problems } from "./verification.ts";

/** A snapshot of the journal to verify. */
export interface JournalSnapshot {
  connection: DatabaseSync;
  /** Position up to which entries were pruned. */
  prunedThrough: number;
  checkIndexed: CheckIndexed;
  problems: Problems;
}

type Row = EntryRow<"position" | (typeof ENTRY_COLUMNS)[number]>;

/** Checks every entry and its position. Calls back with each entry that can be read, and returns the number of entries. */
export function checkEntries(snapshot: JournalSnapshot, each: (committed: CommittedEntry) => void): number {
  const { connection, prunedThrough, checkIndexed, problems } = snapshot;
  const checkEntry = createCheckEntry();
  let last = prunedThrough;
  let entries = 0;
  const checkRow = (row: Row) => {
    if (row.position !== last + 1) problems.add("entry", missing(last + 1, row.position - 1));
    last = row.position;
    entries += 1;
    const report = (problem: string) => problems.add("entry", `entry ${row.id} at position ${row.position}: ${problem}`);
    try {
      const entry = toEntry(row);
      for (const problem of [...checkEntry(entry), ...checkIndexed.of({ position: row.position, entry })]) report(problem);
      each({ position: row.position, entry });
    } catch (error) {
      if (isDamage(error)) throw error;
      report(`it cannot be read (${(error as Error).message})`);
    }
  };
  try {
    for (const row of createIterateEntries(connection, ENTRY_COLUMNS)(0)) checkRow(row);
    const written = lastWritten(connection);
    if (written > last) problems.add("entry", missing(last + 1, written));
    checkIndexed.end(problems);
  } catch (error) {
    if (!isDamage(error)) throw error;
    problems.add("file", `entries after position ${last} cannot be read: ${describeDamage(error)}`);
  }
  return entries;
}

/** Returns the last position that SQLite has assigned, whether or not the entry still exists. */
export function lastWritten(connection: DatabaseSync): number {
  return Number(connection.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").get()?.seq ?? 0);
}

function missing(from: number, to: number): string {
  return from === to ? `the entry at position ${from} is missing` : `the entries at positions ${from} to ${to} are missing`;
}
