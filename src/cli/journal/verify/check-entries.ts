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

export type EntryToCheck = EntryRow<"position" | (typeof ENTRY_COLUMNS)[number]>;

/** Adds what is wrong with an entry. */
export type ReportProblem = (problem: string) => void;

/** Checks entries and their positions, row by row. */
export interface EntryChecks {
  check(row: EntryToCheck): void;
  /** Position of the last one that was checked. */
  last(): number;
  /** Takes the position that was written last, and returns the number of entries. */
  end(written: number): number;
}

export interface EntryChecksOptions {
  /** Position up to which entries were pruned. */
  prunedThrough: number;
  problems: Problems;
  /** Called with each entry that can be read. */
  each(committed: CommittedEntry, report: ReportProblem): void;
}

export function createEntryChecks({ prunedThrough, problems, each }: EntryChecksOptions): EntryChecks {
  const checkEntry = createCheckEntry();
  let last = prunedThrough;
  let entries = 0;
  return {
    check: (row) => {
      if (row.position !== last + 1) problems.add("entry", missing(last + 1, row.position - 1));
      last = row.position;
      entries += 1;
      const report = (problem: string) => problems.add("entry", `entry ${row.id} at position ${row.position}: ${problem}`);
      try {
        const entry = toEntry(row);
        for (const problem of checkEntry(entry)) report(problem);
        each({ position: row.position, entry }, report);
      } catch (error) {
        if (isDamage(error)) throw error;
        report(`it cannot be read (${(error as Error).message})`);
      }
    },
    last: () => last,
    end: (written) => {
      if (written > last) problems.add("entry", missing(last + 1, written));
      return entries;
    },
  };
}

/** Checks every entry of a file and its position. Calls back with each entry that can be read, and returns the number of entries. */
export function checkEntries(snapshot: JournalSnapshot, each: (committed: CommittedEntry) => void): number {
  const { connection, prunedThrough, checkIndexed, problems } = snapshot;
  const checks = createEntryChecks({
    ...{ prunedThrough, problems },
    each: (committed, report) => {
      for (const problem of checkIndexed.of(committed)) report(problem);
      each(committed);
    },
  });
  try {
    for (const row of createIterateEntries(connection, ENTRY_COLUMNS)(0)) checks.check(row);
    const entries = checks.end(lastWritten(connection));
    checkIndexed.end(problems);
    return entries;
  } catch (error) {
    if (!isDamage(error)) throw error;
    problems.add("file", `entries after position ${checks.last()} cannot be read: ${describeDamage(error)}`);
    return checks.end(0);
  }
}

/** Returns the last position that SQLite has assigned, whether or not the entry still exists. */
export function lastWritten(connection: DatabaseSync): number {
  return Number(connection.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").get()?.seq ?? 0);
}

function missing(from: number, to: number): string {
  return from === to ? `the entry at position ${from} is missing` : `the entries at positions ${from} to ${to} are missing`;
}
