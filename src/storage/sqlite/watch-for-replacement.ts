import { type Stats, statSync } from "node:fs";

/** Files of an open database. Connections find each other by the last two. */
const ENDINGS = ["", "-wal", "-shm"];

/**
 * Remembers which files an open database has, and returns a function that throws if one of them was deleted, moved or replaced, or if the
 * database was emptied. SQLite would keep writing, and nobody would find that data again.
 */
export function watchForReplacement(path: string): () => void {
  const paths = ENDINGS.map((ending) => `${path}${ending}`);
  const known = paths.map((one) => identify(find(one)));
  return function assertInPlace() {
    for (const [index, one] of paths.entries()) {
      const found = find(one);
      if (identify(found) !== known[index]) throw new Error(`${one} was deleted or moved away; restart imhook`);
      // A write-ahead log may be empty.
      if (one === path && found?.size === 0) throw new Error(`${path} was emptied; stop imhook, and run imhook journal restore`);
    }
  };
}

function find(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** Returns device and inode of a file; null if it does not exist. */
function identify(found: Stats | undefined): string | null {
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}
