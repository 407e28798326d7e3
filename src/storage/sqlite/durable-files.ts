import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { namingFile } from "../../file-error.ts";

/** Resolves when the content of the file is on disk; rejects with a FileError if it cannot be written. */
export function syncFile(path: string): Promise<void> {
  return sync(path, "r+");
}

/**
 * Resolves when the names in the folder of the file are on disk: a file that was created or renamed there survives a power failure. Rejects with a
 * FileError if they cannot be written.
 */
export function syncFolderOf(path: string): Promise<void> {
  return sync(dirname(path), "r");
}

function sync(path: string, flags: "r" | "r+"): Promise<void> {
  return namingFile(path, async () => {
    await using file = await open(path, flags);
    await file.sync();
  });
}
