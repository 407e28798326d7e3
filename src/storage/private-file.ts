import { closeSync, fchownSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { toFileError } from "../file-error.ts";

const OWNER_ONLY = 0o600;
const ROOT = 0;

/**
 * Creates an empty file that only its owner can read, unless it exists. SQLite takes it for a new database, and gives the files that it keeps
 * beside it the same mode; the mode that it would choose itself lets every user read. An existing file is not opened: closing it would release the
 * locks that this process has on it. Throws a FileError if the system refuses the file.
 */
export function createPrivateFile(path: string): void {
  create(path, () => {});
}

/**
 * Does the same in the data directory. If root runs a tool there, the file belongs to the owner of the directory, so that the server can still
 * open it.
 */
export function createDataFile(path: string): void {
  create(path, (descriptor) => {
    if (process.getuid?.() === ROOT) giveToOwner(descriptor, dirname(path));
  });
}

function giveToOwner(descriptor: number, directory: string): void {
  const { uid, gid } = statSync(directory);
  try {
    // By its descriptor: somebody who can write to the directory could replace the file by a link to another one.
    fchownSync(descriptor, uid, gid);
  } catch {
    // Root of a container may lack the right. The file then stays root's own.
  }
}

function create(path: string, prepare: (descriptor: number) => void): void {
  try {
    const descriptor = openSync(path, "ax", OWNER_ONLY);
    try {
      prepare(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw toFileError(error);
  }
}
