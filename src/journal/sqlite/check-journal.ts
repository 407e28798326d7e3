import { stat } from "node:fs/promises";
import type { DatabaseSync } from "node:sqlite";
import { UsageError } from "../../errors.ts";
import { openDatabase } from "../../sqlite/open-database.ts";
import { migrations } from "./migrations.ts";
import type { JournalTables } from "./schema.ts";

/** Whether there is something at the journal's path. */
export async function journalExists(path: string): Promise<boolean> {
  return (await sizeOf(path)) !== undefined;
}

/** A write-ahead log of this many bytes has a header and no entry (sqlite.org/fileformat2.html, 4.1). */
const WAL_HEADER_BYTES = 32;

/** Throws a UsageError where the log of a journal that is gone still holds entries: SQLite would drop it when it makes a new file. */
export async function refuseOrphanedLog(path: string): Promise<void> {
  const size = await sizeOf(`${path}-wal`);
  if (size !== undefined && size > WAL_HEADER_BYTES)
    throw new UsageError(
      `${path} is missing while ${path}-wal holds entries of it: put it back beside its log, or use imhook journal restore with --replace.`,
    );
}

/**
 * Looks whether the file is a journal that can be worked with, by its first bytes, its tables, its length and the pages of its first and last
 * entry: no time that grows with the journal. Throws a UsageError that names the file and what to do.
 */
export async function checkJournal(path: string): Promise<void> {
  // SQLite would take an empty file for a new database, and an old journal's log with it.
  if ((await sizeOf(path)) === 0) throw refusal(path, "is empty", RESTORE);
  try {
    const { connection } = openDatabase<JournalTables>(path, { readOnly: true });
    try {
      checkContent(path, connection);
    } finally {
      connection.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw refusal(path, `is damaged or no journal (${error.message})`, `imhook journal verify tells more, ${RESTORE}`, error);
  }
}

/** Whether SQLite has refused a file for what is in it: it is no database (26), or its pages contradict each other (11). */
export function isDamage(error: unknown): error is Error {
  const { errcode } = error as { errcode?: number };
  // The low byte is the code, the rest tells more of it.
  return error instanceof Error && errcode !== undefined && [11, 26].includes(errcode & 0xff);
}

const RESTORE = "imhook journal restore puts a backup in its place";

function checkContent(path: string, connection: DatabaseSync): void {
  const tables = new Set(
    connection
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map(({ name }) => name),
  );
  if (!["entry", "entry_user", "kysely_migration"].every((table) => tables.has(table)))
    throw refusal(path, "has not the tables of a journal", RESTORE);
  const applied = connection
    .prepare("SELECT name FROM kysely_migration")
    .all()
    .map(({ name }) => String(name));
  const newer = applied.filter((name) => !(name in migrations));
  if (newer.length > 0) throw refusal(path, `was written by a newer imhook (${newer.join(", ")})`, "start that one");
  checkFreePages(path, connection);
  for (const order of ["ASC", "DESC"]) connection.prepare(`SELECT * FROM entry ORDER BY position ${order} LIMIT 1`).get();
}

function checkFreePages(path: string, connection: DatabaseSync): void {
  const { free, pages } = connection
    .prepare("SELECT freelist_count AS free, page_count AS pages FROM pragma_freelist_count, pragma_page_count")
    .get() as { free: number; pages: number };
  if (free >= pages) throw refusal(path, `is damaged (${free} of its ${pages} pages are free)`, RESTORE);
}

function refusal(path: string, fault: string, remedy: string, cause?: Error): UsageError {
  return new UsageError(`${path} ${fault}: ${remedy}.`, { cause });
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
