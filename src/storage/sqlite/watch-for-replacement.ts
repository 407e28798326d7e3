import { statSync } from "node:fs";

/**
 * Remembers which files are at the paths, and returns a function that throws if one of them was deleted, moved or replaced. SQLite would keep
 * writing to the old file, and nobody would find that data again.
 */
export function watchForReplacement(paths: readonly string[]): () => void {
  const known = paths.map(identify);
  return function assertInPlace() {
    const moved = paths.find((path, index) => identify(path) !== known[index]);
    if (moved !== undefined) throw new Error(`${moved} was deleted or moved away; restart imhook`);
  };
}

/** Returns device and inode of a file; null if it does not exist. */
function identify(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}
