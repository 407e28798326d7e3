import type { DatabaseSync } from "node:sqlite";
import type { CommittedEntry } from "../../../journal/journal.ts";
import { ENTRY_COLUMNS, toEntry } from "../../../journal/sqlite/rows.ts";
import { createIterateEntries, type EntryRow } from "../../../journal/sqlite/tables/entry.ts";
import { isDamage } from "../../../storage/sqlite/damage.ts";
import { createCheckEntry } from "./check-entry.ts";
import type { CheckIndexed } from "./check-indexed.ts";
import type { Faults } from "./verification.ts";

/** A journal under verification, in one snapshot. */
export interface Verified {
  connection: DatabaseSync;
  /** Position up to which entries have been pruned. */
  prunedThrough: number;
  checkIndexed: CheckIndexed;
  faults: Faults;
}

type Row = EntryRow<"position" | (typeof ENTRY_COLUMNS)[number]>;

/** Checks every entry and its place in the order of commits, calls back with each that can be read, and returns how many there are. */
export function checkEntries(verified: Verified, each: (committed: CommittedEntry) => void): number {
  const { connection, prunedThrough, checkIndexed, faults } = verified;
  const checkEntry = createCheckEntry();
  let last = prunedThrough;
  let entries = 0;
  const checkRow = (row: Row) => {
    if (row.position !== last + 1) faults.add("entry", missing(last + 1, row.position - 1));
    last = row.position;
    entries += 1;
    const tell = (wrong: string) => faults.add("entry", `entry ${row.id} at position ${row.position}: ${wrong}`);
    try {
      const entry = toEntry(row);
      for (const wrong of [...checkEntry(entry), ...checkIndexed.of({ position: row.position, entry })]) tell(wrong);
      each({ position: row.position, entry });
    } catch (error) {
      if (isDamage(error)) throw error;
      tell(`it cannot be read (${(error as Error).message})`);
    }
  };
  try {
    for (const row of createIterateEntries(connection, ENTRY_COLUMNS)(0)) checkRow(row);
    const written = lastWritten(connection);
    if (written > last) faults.add("entry", missing(last + 1, written));
    checkIndexed.end(faults);
  } catch (error) {
    if (!isDamage(error)) throw error;
    faults.add("file", `what is behind position ${last} cannot be read: ${error.message}`);
  }
  return entries;
}

/** SQLite keeps the last position that it has given, whether or not the entry is still there. */
export function lastWritten(connection: DatabaseSync): number {
  return Number(connection.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").get()?.seq ?? 0);
}

function missing(from: number, to: number): string {
  return from === to ? `the entry at position ${from} is missing` : `the entries at positions ${from} to ${to} are missing`;
}
