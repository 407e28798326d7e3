import type { DatabaseSync } from "node:sqlite";
import { UsageError } from "../../errors.ts";
import { isDamage } from "../../storage/sqlite/damage.ts";
import { sizeOf } from "../../storage/sqlite/database-files.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";
import { appliedMigrations, NEWEST_MIGRATION } from "./newest-migration.ts";

const REMEDY = "imhook journal verify tells more, imhook journal restore puts a backup in its place";

/** A write-ahead log of this many bytes has a header and no entry (sqlite.org/fileformat2.html, 4.1). */
const WAL_HEADER_BYTES = 32;

/** Name of a backup while it is put in the place of the journal `path`. */
export function restoringPath(path: string): string {
  return `${path}.restoring`;
}

/**
 * Throws a UsageError where a journal must not be made though there is none: the log of one that is gone still holds entries, which SQLite
 * would drop, or a crash came between moving one aside and putting another in its place.
 */
export async function refuseRemains(path: string): Promise<void> {
  if ((await sizeOf(restoringPath(path))) !== undefined)
    throw new UsageError(`${path} is missing and ${restoringPath(path)} is there: imhook journal restore was cut short, so run it again.`);
  const size = await sizeOf(`${path}-wal`);
  if (size !== undefined && size > WAL_HEADER_BYTES)
    throw new UsageError(
      `${path} is missing while ${path}-wal holds entries of it: put it back beside its log, or use imhook journal restore with --replace.`,
    );
}

/**
 * Looks whether the file is a journal that can be worked with, by its first bytes, its tables, its length and the pages of its first and last
 * entry: no time that grows with the journal. Throws a UsageError that names the file and what to do, which is `remedy`.
 */
export async function checkJournal(path: string, remedy = REMEDY): Promise<void> {
  // SQLite would take an empty file for a new database, and an old journal's log with it.
  if ((await sizeOf(path)) === 0) throw refusal(path, "is empty", remedy);
  try {
    const connection = openConnection(path, { readOnly: true });
    try {
      checkContent(path, connection, remedy);
    } finally {
      connection.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw refusal(path, `is damaged or no journal (${error.message})`, remedy, error);
  }
}

function checkContent(path: string, connection: DatabaseSync, remedy: string): void {
  const tables = new Set(
    connection
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map(({ name }) => name),
  );
  if (!["entry", "probe", "kysely_migration"].every((table) => tables.has(table)))
    throw refusal(path, "has not the tables of a journal", remedy);
  const newer = appliedMigrations(connection).filter((name) => name > NEWEST_MIGRATION);
  if (newer.length > 0) throw refusal(path, `was written by a newer imhook (${newer.join(", ")})`, "start that one");
  checkFreePages(path, connection, remedy);
  for (const order of ["ASC", "DESC"]) connection.prepare(`SELECT * FROM entry ORDER BY position ${order} LIMIT 1`).get();
}

function checkFreePages(path: string, connection: DatabaseSync, remedy: string): void {
  const { free, pages } = connection
    .prepare("SELECT freelist_count AS free, page_count AS pages FROM pragma_freelist_count, pragma_page_count")
    .get() as { free: number; pages: number };
  if (free >= pages) throw refusal(path, `is damaged (${free} of its ${pages} pages are free)`, remedy);
}

function refusal(path: string, fault: string, remedy: string, cause?: Error): UsageError {
  return new UsageError(`${path} ${fault}: ${remedy}.`, { cause });
}
