import type { DatabaseSync } from "node:sqlite";

/** Codes of SQLite for a file whose pages contradict each other, and for one that is no database (sqlite.org/rescode.html). */
const DAMAGE = [11, 26];

/** Whether SQLite has refused a file for what is in it. */
export function isDamage(error: unknown): error is Error & { errcode: number } {
  const isOfSqlite = typeof error === "object" && error !== null && "errcode" in error;
  // The low byte is the code, the rest tells more of it.
  return isOfSqlite && DAMAGE.includes(Number(error.errcode) & 0xff);
}

/** Reads every page of a database; returns what is wrong, in SQLite's words, one line each. */
export function damagedPages(connection: DatabaseSync): string[] {
  const results = connection.prepare("PRAGMA integrity_check").all();
  const lines = results.flatMap(({ integrity_check: result }) => String(result).split("\n"));
  // The first line may only be a heading with the name of the database.
  return lines.filter((line) => line !== "ok" && !line.startsWith("***"));
}
