import { statSync } from "node:fs";

/**
 * Remembers which files stand at the paths, and returns a function that throws where others do, or none. SQLite goes on writing to a file
 * that was deleted or moved away, and what it writes there nobody finds again.
 */
export function watchForReplacement(paths: readonly string[]): () => void {
  const known = paths.map(identify);
  return function assertInPlace() {
    const moved = paths.find((path, index) => identify(path) !== known[index]);
    if (moved !== undefined) throw new Error(`${moved} was deleted or moved away; start imhook again`);
  };
}

/** Device and inode of a file; null where there is none. */
function identify(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}
