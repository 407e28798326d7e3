import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { CommittedEntry, CommittedForSeries } from "../../../journal/journal.ts";
import { createCountEntries } from "../../../series/sqlite/count-entries.ts";
import type { SeriesCursor } from "../../../series/sqlite/cursor-table.ts";
import { SERIES_SCHEMA } from "../../../series/sqlite/schema.ts";
import { COUNT_NAMES } from "../../../series/tally.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { Problems } from "./verification.ts";

/** What the entries of a journal add up to, to compare with what is stored. */
export interface Recount {
  /** Takes the next entry in commit order. */
  add(committed: CommittedEntry): void;
  /** Reports what differs. */
  compare(stored: DatabaseSync, problems: Problems): void;
  close(): void;
}

/** SQLite keeps a database without a name in a temporary file. */
const TEMPORARY = "";

const ENTRIES_PER_STEP = 2000;

/** The tables that are compared, by the columns that tell their rows apart, and those that grow with each entry. */
const TABLES = {
  bucket: { key: ["length", "at", "sender", "app", "command"], growing: COUNT_NAMES },
  seen_command: { key: ["sender", "app", "command"], growing: ["count", "quarantined"] },
} as const satisfies Record<string, { key: readonly string[]; growing: readonly string[] }>;

type Row = Record<string, SQLOutputValue>;

/** Counts the entries up to the cursor. `toApp` returns the name of an app as the stored rows have it, where that is another one. */
export function createRecount(cursor: SeriesCursor, prunedThrough: number, toApp = (app: string) => app): Recount {
  const connection = openConnection(TEMPORARY);
  connection.exec(`BEGIN; ${SERIES_SCHEMA.tables}`);
  const countEntries = createCountEntries(connection);
  let waiting: CommittedForSeries[] = [];
  const count = () => {
    countEntries(waiting);
    waiting = [];
  };
  return {
    add: (committed) => {
      if (committed.position > cursor.position) return;
      const counted = toCommittedForSeries(committed);
      waiting.push({ ...counted, app: toApp(counted.app) });
      if (waiting.length === ENTRIES_PER_STEP) count();
    },
    compare: (stored, problems) => {
      count();
      // What was counted before it was pruned is in no entry, so more can be stored than is recounted.
      const isExact = cursor.start === prunedThrough;
      for (const table of ["bucket", "seen_command"] as const) {
        const report = (row: Row) => problems.add("series", `${table} ${JSON.stringify(keyOf(table, row))} does not match the entries`);
        if (isExact) compareRows(table, connection, stored, report);
        else compareAtLeast(table, connection, stored, report);
      }
    },
    close: () => connection.close(),
  };
}

function toCommittedForSeries({ position, entry }: CommittedEntry): CommittedForSeries {
  const { id, sender, app, command, status, receivedAt, durationMs, rules, recovers } = entry;
  // It was counted with the entry that is recovered.
  const decision = recovers === undefined ? entry.decision : null;
  return {
    ...{ position, id, sender, app, command, status, receivedAt, durationMs },
    decision: decision?.kind ?? null,
    fallback: decision?.fallback ?? null,
    hasFailedRule: (rules?.failed.length ?? 0) > 0,
  };
}

type Table = keyof typeof TABLES;
type Report = (row: Row) => void;

/** Reports each row that one database has and the other has not. */
function compareRows(table: Table, recounted: DatabaseSync, stored: DatabaseSync, report: Report): void {
  const others = new Map(rowsOf(table, stored).map((row) => [nameOf(table, row), row]));
  for (const row of rowsOf(table, recounted)) {
    const name = nameOf(table, row);
    if (!isEqual(row, others.get(name))) report(row);
    others.delete(name);
  }
  for (const row of others.values()) report(row);
}

/** Reports each row that has less than the entries add up to, unless its time was dropped. */
function compareAtLeast(table: Table, recounted: DatabaseSync, stored: DatabaseSync, report: Report): void {
  const others = new Map(rowsOf(table, stored).map((row) => [nameOf(table, row), row]));
  const dropped = new Map(
    stored
      .prepare("SELECT length, before FROM dropped")
      .all()
      .map(({ length, before }) => [length, Number(before)]),
  );
  for (const row of rowsOf(table, recounted)) {
    const isDropped = table === "bucket" && Number(row.at) < (dropped.get(row.length ?? null) ?? 0);
    const other = others.get(nameOf(table, row));
    if (!isDropped && !TABLES[table].growing.every((column) => Number(other?.[column] ?? 0) >= Number(row[column]))) report(row);
  }
}

function rowsOf(table: Table, connection: DatabaseSync): Row[] {
  return connection.prepare(`SELECT * FROM ${table}`).all();
}

function keyOf(table: Table, row: Row): SQLOutputValue[] {
  return TABLES[table].key.map((column) => row[column] ?? null);
}

function nameOf(table: Table, row: Row): string {
  return JSON.stringify(keyOf(table, row));
}

function isEqual(one: Row, other: Row | undefined): boolean {
  return other !== undefined && Object.entries(one).every(([column, value]) => isSame(value, other[column]));
}

function isSame(one: SQLOutputValue, other: SQLOutputValue | undefined): boolean {
  return one instanceof Uint8Array && other instanceof Uint8Array ? Buffer.compare(one, other) === 0 : one === other;
}
