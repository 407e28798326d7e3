import { open } from "node:fs/promises";

/** Resolves when the names in a directory are on disk as they are. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
