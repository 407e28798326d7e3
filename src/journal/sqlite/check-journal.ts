import type { DatabaseSync } from "node:sqlite";
import { UsageError } from "../../errors.ts";
import { describeDamage, isDamage } from "../../storage/sqlite/damage.ts";
import { sizeOf } from "../../storage/sqlite/database-files.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";
import { restoringPath } from "../../storage/sqlite/restoring-path.ts";
import { appliedMigrations, NEWEST_MIGRATION } from "./newest-migration.ts";

const REMEDY = "run imhook journal verify for details, or imhook journal restore to replace it with a backup";

/** A write-ahead log of this size has a header and no entry (sqlite.org/fileformat2.html, section 4.1). */
const WAL_HEADER_BYTES = 32;

/**
 * Throws a UsageError if a missing journal must not be created: its write-ahead log still has entries, which SQLite would drop, or a crash
 * interrupted `imhook journal restore` between moving one journal away and putting the other in its place.
 */
export async function assertNoRemains(path: string): Promise<void> {
  if ((await sizeOf(restoringPath(path))) !== undefined)
    throw new UsageError(`${path} is missing, but ${restoringPath(path)} exists: imhook journal restore was interrupted, run it again.`);
  const size = await sizeOf(`${path}-wal`);
  if (size !== undefined && size > WAL_HEADER_BYTES)
    throw new UsageError(
      `${path} is missing, but its write-ahead log ${path}-wal has entries: put the file back, or run imhook journal restore with --replace.`,
    );
}

/**
 * Throws a UsageError if the file is not a usable journal; the message names the file and what to do about it, which is `remedy`. It reads the
 * header, the list of tables, and the pages of the first and the last entry, so it takes no longer for a large journal.
 */
export async function checkJournal(path: string, remedy = REMEDY): Promise<void> {
  // SQLite would take an empty file for a new database, and drop the write-ahead log of the old one.
  if ((await sizeOf(path)) === 0) throw unusable(path, "is empty", remedy);
  try {
    const connection = openConnection(path, { readOnly: true });
    try {
      checkContent(path, connection, remedy);
    } finally {
      connection.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw unusable(path, `is damaged or not a journal (${describeDamage(error)})`, remedy, error);
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
    throw unusable(path, "does not have the tables of a journal", remedy);
  const newer = appliedMigrations(connection).filter((name) => name > NEWEST_MIGRATION);
  if (newer.length > 0) throw unusable(path, `was written by a newer imhook (${newer.join(", ")})`, "start that version");
  checkFreePages(path, connection, remedy);
  for (const order of ["ASC", "DESC"]) connection.prepare(`SELECT * FROM entry ORDER BY position ${order} LIMIT 1`).get();
}

function checkFreePages(path: string, connection: DatabaseSync, remedy: string): void {
  const { free, pages } = connection
    .prepare("SELECT freelist_count AS free, page_count AS pages FROM pragma_freelist_count, pragma_page_count")
    .get() as { free: number; pages: number };
  if (free >= pages) throw unusable(path, `is damaged (${free} of its ${pages} pages are free)`, remedy);
}

function unusable(path: string, problem: string, remedy: string, cause?: Error): UsageError {
  return new UsageError(`${path} ${problem}: ${remedy}.`, { cause });
}
