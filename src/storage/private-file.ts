import { closeSync, openSync } from "node:fs";

const OWNER_ONLY = 0o600;

/**
 * Creates an empty file that only its owner can read, unless it exists. SQLite takes it for a new database, and gives the files that it keeps
 * beside it the same mode; the mode that it would choose itself lets every user read.
 */
export function createPrivateFile(path: string): void {
  closeSync(openSync(path, "a", OWNER_ONLY));
}
