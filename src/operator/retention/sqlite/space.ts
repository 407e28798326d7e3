import type { DatabaseSync } from "node:sqlite";
import { createReadPages, surplusOf } from "../../../storage/sqlite/free-pages.ts";
import { createMeasureOtherFiles, type JournalFiles } from "./other-files.ts";

/** Space that a journal takes. */
export interface Space {
  /** Returns how many bytes pruning could free: what the entries take in the journal and in the index. */
  prunable(): number;
  /** Returns how many bytes have to be pruned until the files are no larger than `size`; 0 if they are not. */
  beyond(size: number): number;
  /**
   * Returns how many free pages of the journal's file are to be returned to the disk, because there are more than new entries need, or because
   * the files are larger than `size` bytes.
   */
  surplus(size: number | null): number;
}

/**
 * Most that the write-ahead logs, relations and series count for. Pruning does not shrink them: if they counted in full, a low limit would remove
 * every entry and still be exceeded.
 */
const FIXED_SHARE = 1 / 2;

/** Measures the files of a journal through a connection to it. */
export function createSpace(connection: DatabaseSync, files: JournalFiles): Space {
  const readPages = createReadPages(connection);
  const measureOthers = createMeasureOtherFiles(connection, files);
  const usedInJournal = () => {
    const { bytes, total, free } = readPages();
    return (total - free) * bytes;
  };
  /** What the files beside the journal's own count for. */
  const countOthers = (size: number) => {
    const { index, fixed } = measureOthers();
    return index + Math.min(fixed, size * FIXED_SHARE);
  };

  return {
    prunable: () => usedInJournal() + measureOthers().index,
    beyond: (size) => Math.max(0, usedInJournal() + countOthers(size) - size),
    surplus: (size) => {
      const pages = readPages();
      const beyond = size === null ? 0 : pages.total - Math.floor((size - countOthers(size)) / pages.bytes);
      return Math.min(pages.free, Math.max(beyond, surplusOf(pages)));
    },
  };
}
