import type { DatabaseSync } from "node:sqlite";
import type { InTransaction } from "./open-connection.ts";

/** Pages of a database's file. */
export interface Pages {
  /** Size of one page, in bytes. */
  bytes: number;
  total: number;
  /** Pages without content. New rows use them before the file grows. */
  free: number;
}

/**
 * Returns up to this many free pages to the disk, and whether there were any. It takes some milliseconds, in which others cannot write, so it
 * may return fewer pages. The file and its write-ahead log become shorter with the first call that has nothing to return.
 */
export type ReleasePages = (pages: number) => boolean;

/** SQL that lets a database release free pages. SQLite accepts it before the first table is created, or if VACUUM follows. */
export const MAKE_RELEASABLE = "PRAGMA auto_vacuum = INCREMENTAL";

const INCREMENTAL = 2;

/** Share of a file that stays free. A file without free pages would have to grow again for the next row. */
export const FREE_SHARE = 1 / 4;

/** Others cannot write for this long. */
const STEP_MS = 5;

/** A page takes up to a fifth of a millisecond: SQLite looks for the right one among all that are free. */
const PAGES_PER_CHECK = 16;

/** Whether a database can release free pages. */
export function isReleasable(connection: DatabaseSync): boolean {
  return connection.prepare("PRAGMA auto_vacuum").get()?.auto_vacuum === INCREMENTAL;
}

export function createReadPages(connection: DatabaseSync): () => Pages {
  const select = connection.prepare(`
    SELECT page_size AS bytes, page_count AS total, freelist_count AS free
    FROM pragma_page_size, pragma_page_count, pragma_freelist_count`);
  // The statement selects these columns.
  return () => select.get() as unknown as Pages;
}

/** Returns how many pages are free beyond the share that stays free. */
export function surplusOf({ total, free }: Pages): number {
  return Math.max(0, Math.floor(free - total * FREE_SHARE));
}

export function createReleasePages(connection: DatabaseSync, inTransaction: InTransaction): ReleasePages {
  const canRelease = isReleasable(connection);
  let isFileLonger = false;

  return function releasePages(pages) {
    if (!canRelease || pages <= 0) {
      // The file becomes shorter when the write-ahead log is moved into it. The second step waits for nobody, and is quick after the first.
      if (isFileLonger) connection.exec("PRAGMA wal_checkpoint(PASSIVE); PRAGMA wal_checkpoint(TRUNCATE)");
      isFileLonger = false;
      return false;
    }
    inTransaction(() => releaseFor(STEP_MS, pages));
    isFileLonger = true;
    return true;
  };

  function releaseFor(milliseconds: number, pages: number): void {
    const deadline = performance.now() + milliseconds;
    for (let left = pages; left > 0 && performance.now() < deadline; left -= PAGES_PER_CHECK)
      connection.exec(`PRAGMA incremental_vacuum(${Math.min(left, PAGES_PER_CHECK)})`);
  }
}
