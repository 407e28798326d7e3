import { statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { indexPath } from "../../../journal/sqlite/index-path.ts";
import { createReadBaseline } from "../../../journal/sqlite/tables/baseline.ts";
import { isDamage } from "../../../storage/sqlite/damage.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";

/** Files that belong to a journal. */
export interface JournalFiles {
  journal: string;
  relations: string;
}

/** Space that the files beside the journal's own take. */
export interface OtherFiles {
  /** What pruning frees, in bytes: the part of the index that is about entries which are still in the journal. */
  index: number;
  /** What pruning does not free, in bytes: the write-ahead logs and the relations. */
  fixed: number;
}

/** Returns a function that measures the files. `connection` is one to the journal. */
export function createMeasureOtherFiles(connection: DatabaseSync, { journal, relations }: JournalFiles): () => OtherFiles {
  const readBaseline = createReadBaseline(connection);
  const index = indexPath(journal);
  return () => ({
    index: keptIndexBytes(index, readBaseline()),
    fixed: [`${journal}-wal`, `${index}-wal`, relations, `${relations}-wal`].reduce((sum, path) => sum + fileBytes(path), 0),
  });
}

/**
 * The index forgets pruned entries later, and its file never shrinks: without this, more and more would be pruned until that has happened.
 * Returns 0 if the index does not exist or cannot be read, because it is about to be rebuilt then.
 */
function keptIndexBytes(path: string, baseline: number): number {
  if (fileBytes(path) === 0) return 0;
  try {
    const connection = openConnection(path, { readOnly: true });
    try {
      return readKeptBytes(connection, baseline);
    } finally {
      connection.close();
    }
  } catch (error) {
    if (isDamage(error) || isMissingTable(error)) return 0;
    throw error;
  }
}

function readKeptBytes(connection: DatabaseSync, baseline: number): number {
  const { bytes, position, forgotten } = connection
    .prepare(`
      SELECT page_size * (page_count - freelist_count) AS bytes, position, forgotten
      FROM pragma_page_size, pragma_page_count, pragma_freelist_count, cursor`)
    .get() as { bytes: number; position: number; forgotten: number };
  if (position <= forgotten) return 0;
  return (bytes * Math.max(0, position - Math.max(baseline, forgotten))) / (position - forgotten);
}

/** SQLITE_ERROR: the tables are not created yet. */
function isMissingTable(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === 1;
}

function fileBytes(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
