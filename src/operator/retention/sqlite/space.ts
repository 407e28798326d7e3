import type { DatabaseSync } from "node:sqlite";

/** Space in the journal's file. */
export interface Space {
  /** Returns the size in bytes without the free pages, which new entries will use. */
  used(): number;
  /** Returns some free pages to the disk if there are more than new entries need, or if the file is larger than `size` bytes. Returns whether it did. */
  shrink(size: number | null): boolean;
}

/** Moving a page takes about as long as writing one. This many take a few milliseconds. */
const PAGES_PER_STEP = 256;

/** Share of the file that stays free. If it had no free pages, it would have to grow again for the next entry. */
const FREE_SHARE = 1 / 4;

const INCREMENTAL = 2;

/** Measures the file of a connection, and shrinks it if the connection can write. */
export function createSpace(connection: DatabaseSync): Space {
  const read = connection.prepare(`
    SELECT page_size AS bytes, page_count AS pages, freelist_count AS free, auto_vacuum AS vacuum
    FROM pragma_page_size, pragma_page_count, pragma_freelist_count, pragma_auto_vacuum`);
  const readPages = () => read.get() as { bytes: number; pages: number; free: number; vacuum: number };

  return {
    used: () => {
      const { bytes, pages, free } = readPages();
      return (pages - free) * bytes;
    },
    shrink: (size) => {
      const { bytes, pages, free, vacuum } = readPages();
      const beyond = size === null ? 0 : pages - Math.floor(size / bytes);
      const surplus = Math.min(free, Math.max(beyond, Math.floor(free - pages * FREE_SHARE)));
      if (vacuum !== INCREMENTAL || surplus <= 0) return false;
      connection.exec(`PRAGMA incremental_vacuum(${Math.min(surplus, PAGES_PER_STEP)})`);
      return true;
    },
  };
}
