import type { DatabaseSync } from "node:sqlite";
import { createMeasureOtherFiles, type JournalFiles } from "./other-files.ts";

/** Space that a journal takes. */
export interface Space {
  /** Returns how many bytes pruning could free: what the entries take in the journal and in the index. */
  prunable(): number;
  /** Returns how many bytes have to be pruned until the files are no larger than `size`; 0 if they are not. */
  beyond(size: number): number;
  /**
   * Returns some free pages of the journal's file to the disk if there are more than new entries need, or if the files are larger than `size`
   * bytes. Returns whether it did.
   */
  shrink(size: number | null): boolean;
}

/** Moving a page takes about as long as writing one. This many take a few milliseconds. */
const PAGES_PER_STEP = 256;

/** Share of the file that stays free. If it had no free pages, it would have to grow again for the next entry. */
const FREE_SHARE = 1 / 4;

/**
 * Most that the write-ahead logs and the relations count for. Pruning does not shrink them: if they counted in full, a low limit would remove
 * every entry and still be exceeded.
 */
const FIXED_SHARE = 1 / 2;

const INCREMENTAL = 2;

/** Measures the files of a journal through a connection to it, and shrinks the journal's own if the connection can write. */
export function createSpace(connection: DatabaseSync, files: JournalFiles): Space {
  const read = connection.prepare(`
    SELECT page_size AS bytes, page_count AS pages, freelist_count AS free, auto_vacuum AS vacuum
    FROM pragma_page_size, pragma_page_count, pragma_freelist_count, pragma_auto_vacuum`);
  const readPages = () => read.get() as { bytes: number; pages: number; free: number; vacuum: number };
  const measureOthers = createMeasureOtherFiles(connection, files);
  const usedInJournal = () => {
    const { bytes, pages, free } = readPages();
    return (pages - free) * bytes;
  };
  const countedFixed = (fixed: number, size: number) => Math.min(fixed, size * FIXED_SHARE);

  return {
    prunable: () => usedInJournal() + measureOthers().index,
    beyond: (size) => {
      const { index, fixed } = measureOthers();
      return Math.max(0, usedInJournal() + index + countedFixed(fixed, size) - size);
    },
    shrink: (size) => {
      const { bytes, pages, free, vacuum } = readPages();
      const { index, fixed } = measureOthers();
      const beyond = size === null ? 0 : pages - Math.floor((size - index - countedFixed(fixed, size)) / bytes);
      const surplus = Math.min(free, Math.max(beyond, Math.floor(free - pages * FREE_SHARE)));
      if (vacuum !== INCREMENTAL || surplus <= 0) return false;
      connection.exec(`PRAGMA incremental_vacuum(${Math.min(surplus, PAGES_PER_STEP)})`);
      return true;
    },
  };
}
