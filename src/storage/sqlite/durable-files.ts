import { open } from "node:fs/promises";
import { dirname } from "node:path";

/** Resolves when the content of the file is on disk. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Resolves when the names in the folder of the file are on disk: a file that was created or renamed there survives a power failure. */
export async function syncFolderOf(path: string): Promise<void> {
  const folder = await open(dirname(path), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
