import { accessSync, closeSync, constants, openSync, statSync } from "node:fs";
import { devNull } from "node:os";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { describeFileProblem, FileError, toFileError } from "../../file-error.ts";
import { DATABASE_ENDINGS } from "./database-files.ts";

/** Result codes of SQLite that are about files (sqlite.org/rescode.html). */
const PERMISSION = 3;
const BUSY = 5;
const READ_ONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

const MESSAGES: Readonly<Record<number, (path: string) => string>> = {
  [PERMISSION]: (path) => `${path} may not be used by this user: change its owner or mode`,
  [BUSY]: (path) => `${path} is locked by another process: stop it, or wait until it has finished`,
  [READ_ONLY]: (path) => `${path} cannot be written: change the owner or mode of it and of its directory`,
  [IO_ERROR]: (path) =>
    `${path} cannot be read or written, because the disk reports an error: check the disk, its limits and the system's log`,
  [CORRUPT]: (path) => `${path} is damaged: run imhook journal verify for details`,
  [FULL]: (path) => `${path} cannot be written, because the disk is full: free some space, or set IMHOOK_RETENTION_SIZE`,
  [CANNOT_OPEN]: (path) => `${path} cannot be opened: check that it and its directory exist and are accessible to this user`,
  [NOT_A_DATABASE]: (path) => `${path} is not a SQLite database: correct the path, or move the file away`,
};

/** SQLite does not say which file is in the way, or why. */
const UNEXPLAINED = [PERMISSION, READ_ONLY, IO_ERROR, CANNOT_OPEN];

/**
 * Returns a FileError for an error of SQLite or the system that is about one of these databases, and any other error as it is. SQLite's own
 * messages, such as "unable to open database file", name no file.
 */
export function toDatabaseError(error: unknown, paths: readonly string[]): unknown {
  if (error instanceof FileError || !isSqliteError(error)) return toFileError(error);
  const { errcode } = error;
  // The low byte is the primary result code; the rest is detail.
  const code = errcode & 0xff;
  const obstacle = UNEXPLAINED.includes(code) ? paths.map(findObstacle).find((found) => found !== null) : undefined;
  const message = obstacle ?? MESSAGES[code]?.(paths.join(" or "));
  return message === undefined ? error : new FileError(`${message} (${error.message}).`, { cause: error, errcode });
}

function isSqliteError(error: unknown): error is Error & { errcode: number } {
  return typeof error === "object" && error !== null && "errcode" in error;
}

/** Runs `work` on these databases. If a file of theirs cannot be used, throws a FileError that names it. */
export function namingDatabase<Result>(paths: readonly string[], work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toDatabaseError(error, paths);
  }
}

/** Returns the file of a connection, and those of the databases that are attached to it. */
export function filesOf(connection: DatabaseSync): string[] {
  return connection
    .prepare("PRAGMA database_list")
    .all()
    .map(({ file }) => String(file));
}

/**
 * Finds out why the files of a database cannot be used; null if nothing is in the way. It opens none of them: closing a file releases all
 * locks that this process has on it (sqlite.org/howtocorrupt.html, section 2.2).
 */
function findObstacle(path: string): string | null {
  const { W_OK, X_OK } = constants;
  const files = DATABASE_ENDINGS.map((ending) => `${path}${ending}`);
  const checks: Array<[string, () => void]> = [
    ...files.map((file): [string, () => void] => [file, () => assertUsable(file)]),
    [dirname(path), () => accessSync(dirname(path), W_OK | X_OK)],
    [path, () => accessSync(path)],
    [path, () => closeSync(openSync(devNull, "r"))],
  ];
  for (const [file, check] of checks) {
    try {
      check();
    } catch (error) {
      return describeFileProblem(file, error);
    }
  }
  return null;
}

function assertUsable(path: string): void {
  try {
    if (statSync(path).isDirectory()) throw Object.assign(new Error("is a directory"), { code: "EISDIR" });
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
