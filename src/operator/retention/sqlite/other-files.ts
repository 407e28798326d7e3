import { statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { indexPath } from "../../../journal/sqlite/index-path.ts";
import { createReadBaseline } from "../../../journal/sqlite/tables/baseline.ts";
import { isDamage } from "../../../storage/sqlite/damage.ts";
import { createReadPages, FREE_SHARE } from "../../../storage/sqlite/free-pages.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";

/** Files that belong to a journal. */
export interface JournalFiles {
  journal: string;
  relations: string;
  series: string;
}

/** Space that the files beside the journal's own take. */
export interface OtherFiles {
  /** What pruning frees, in bytes: the index, as long as it will be when it has forgotten what was pruned. */
  index: number;
  /** What pruning does not free, in bytes: relations, series, the write-ahead logs and their shared memory. */
  fixed: number;
}

/** Returns a function that measures the files. `connection` is one to the journal. */
export function createMeasureOtherFiles(connection: DatabaseSync, { journal, relations, series }: JournalFiles): () => OtherFiles {
  const readBaseline = createReadBaseline(connection);
  const index = indexPath(journal);
  const fixed = [relations, series, ...[journal, index, relations, series].flatMap((path) => [`${path}-wal`, `${path}-shm`])];
  return () => ({
    index: expectedIndexBytes(index, readBaseline()),
    fixed: fixed.reduce((sum, path) => sum + fileBytes(path), 0),
  });
}

/**
 * The index forgets pruned entries later, and then returns what they took: without this, more and more would be pruned until that has
 * happened. Returns 0 if the index does not exist or cannot be read, because it is about to be rebuilt then.
 */
function expectedIndexBytes(path: string, baseline: number): number {
  if (fileBytes(path) === 0) return 0;
  try {
    const connection = openConnection(path, { readOnly: true });
    try {
      const { bytes, total, free } = createReadPages(connection)();
      const used = (total - free) * keptShare(connection, baseline);
      return bytes * Math.min(total, used / (1 - FREE_SHARE));
    } finally {
      connection.close();
    }
  } catch (error) {
    if (isDamage(error) || isMissingTable(error)) return 0;
    throw error;
  }
}

/** Share of the indexed entries that are still in the journal. */
function keptShare(connection: DatabaseSync, baseline: number): number {
  const cursor = connection.prepare("SELECT position, forgotten FROM cursor").get();
  const [position, forgotten] = [Number(cursor?.position), Number(cursor?.forgotten)];
  if (position <= forgotten) return 1;
  return Math.max(0, position - Math.max(baseline, forgotten)) / (position - forgotten);
}

/** SQLITE_ERROR: the tables are not created yet. */
function isMissingTable(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === 1;
}

function fileBytes(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
