import type { DatabaseSync } from "node:sqlite";

/** SQLITE_CORRUPT and SQLITE_NOTADB (sqlite.org/rescode.html). */
const DAMAGE = [11, 26];

/** Whether SQLite rejected a file because of its content: it is corrupt, or not a database. */
export function isDamage(error: unknown): error is Error & { errcode: number } {
  const isSqliteError = typeof error === "object" && error !== null && "errcode" in error;
  // The low byte is the primary result code; the rest is detail.
  return isSqliteError && DAMAGE.includes(Number(error.errcode) & 0xff);
}

/** Returns what SQLite says of the damage. */
export function describeDamage(error: Error): string {
  // A FileError also names the file and says what to do.
  const { message } = (error.cause ?? error) as Error;
  return message;
}

/** Reads every page of a database and returns the problems that SQLite reports, one line each. */
export function damagedPages(connection: DatabaseSync): string[] {
  const results = connection.prepare("PRAGMA integrity_check").all();
  const lines = results.flatMap(({ integrity_check: result }) => String(result).split("\n"));
  // The first line may be a heading with the name of the database.
  return lines.filter((line) => line !== "ok" && !line.startsWith("***"));
}
