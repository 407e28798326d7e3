import type { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { UsageError } from "../../errors.ts";
import { describeDamage, isDamage } from "./damage.ts";
import { sizeOf } from "./database-files.ts";
import { openConnection } from "./open-connection.ts";
import { restoringPath } from "./restoring-path.ts";

/** A kind of file that nothing else can make again. */
export interface KeptFile {
  /** What it has, such as `lists and reviews`. */
  content: string;
  /** A table that only such a file has. */
  table: string;
  /** Name of the newest migration. The migrations themselves are loaded when they are needed. */
  newestMigration: string;
}

/** Longest that another process is given to create the file. */
const CREATION_MS = 1000;
const CREATION_POLL_MS = 20;

/** A write-ahead log of this size has a header and no page (sqlite.org/fileformat2.html, section 4.1). */
const WAL_HEADER_BYTES = 32;

/**
 * Throws a UsageError if the file is damaged, is another kind of database, or was written by a newer release. The message names the file and says what
 * to do, which is `remedy`. A file that is missing or empty is fine, unless its write-ahead log has pages, which SQLite would drop.
 */
export async function checkKeptFile(path: string, kind: KeptFile, remedy = remedyOf(kind)): Promise<void> {
  if (((await sizeOf(path)) ?? 0) === 0) return assertNoRemains(path, performance.now() + CREATION_MS);
  try {
    const connection = openConnection(path, { readOnly: true });
    try {
      checkContent(path, connection, kind, remedy);
    } finally {
      connection.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw unusable(path, `is damaged (${describeDamage(error)})`, remedy, error);
  }
}

/** Returns the names of the migrations that the file has, in order; none if it has no tables yet. */
export function appliedMigrations(connection: DatabaseSync): string[] {
  if (!hasTable(connection, "kysely_migration")) return [];
  return connection
    .prepare("SELECT name FROM kysely_migration ORDER BY name")
    .all()
    .map(({ name }) => String(name));
}

function remedyOf({ content }: KeptFile): string {
  return `put back a backup with imhook journal restore, or move it away to start without ${content}`;
}

function checkContent(path: string, connection: DatabaseSync, { content, table, newestMigration }: KeptFile, remedy: string): void {
  const applied = appliedMigrations(connection);
  const newer = applied.filter((name) => name > newestMigration);
  if (newer.length > 0) throw unusable(path, `was written by a newer imhook (${newer.join(", ")})`, "start that version");
  if (isForeign(connection, table)) throw unusable(path, `does not have the tables of ${content}`, remedy);
}

/** Whether it has tables and lacks ours. While another process creates it, it has those of its migrations first. */
function isForeign(connection: DatabaseSync, table: string): boolean {
  if (hasTable(connection, table)) return false;
  const others = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'kysely_%' AND name NOT LIKE 'sqlite_%'";
  return connection.prepare(others).get() !== undefined;
}

function hasTable(connection: DatabaseSync, pattern: string): boolean {
  return connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name LIKE ?").get(pattern) !== undefined;
}

/** Another process that creates the file may have written its log and nothing else yet. */
async function assertNoRemains(path: string, deadline: number): Promise<void> {
  if ((await sizeOf(restoringPath(path))) !== undefined)
    throw new UsageError(`${path} is missing, but ${restoringPath(path)} exists: imhook journal restore was interrupted, run it again.`);
  if (((await sizeOf(`${path}-wal`)) ?? 0) <= WAL_HEADER_BYTES || ((await sizeOf(path)) ?? 0) > 0) return;
  if (performance.now() < deadline) {
    await sleep(CREATION_POLL_MS);
    return assertNoRemains(path, deadline);
  }
  throw new UsageError(
    `${path} is missing or empty, but its write-ahead log ${path}-wal has content: put the file back, or move the log away.`,
  );
}

function unusable(path: string, problem: string, remedy: string, cause?: Error): UsageError {
  return new UsageError(`${path} ${problem}: ${remedy}.`, { cause });
}
