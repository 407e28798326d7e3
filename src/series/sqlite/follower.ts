import { createNewestPosition } from "../../journal/sqlite/newest-position.ts";
import { createReadForSeries } from "../../journal/sqlite/read-for-series.ts";
import { createReadBaseline } from "../../journal/sqlite/tables/baseline.ts";
import { createHasEntryAt } from "../../journal/sqlite/tables/entry.ts";
import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";
import { filesOf, namingDatabase } from "../../storage/sqlite/database-error.ts";
import { openDerivedFile } from "../../storage/sqlite/derived-file.ts";
import { createReadPages, createReleasePages, surplusOf } from "../../storage/sqlite/free-pages.ts";
import { createTransactions, inSnapshot, openConnection } from "../../storage/sqlite/open-connection.ts";
import { ENTRIES_PER_TRANSACTION, type SeriesFollower } from "../follower.ts";
import { createLines } from "../lines.ts";
import { createBucketTable } from "./bucket-table.ts";
import { createCountEntries } from "./count-entries.ts";
import { createCursor, type SeriesCursor } from "./cursor-table.ts";
import { SERIES_SCHEMA } from "./schema.ts";
import { createSeenTable } from "./seen-table.ts";

/** Opens the series in the file `path`, and the journal, which a writer has created. */
export function serve({ path, journalPath }: { path: string; journalPath: string }): SeriesFollower {
  lowerThreadPriority();
  const journal = openConnection(journalPath, { readOnly: true });
  const connection = openDerivedFile(path, SERIES_SCHEMA);
  const files = filesOf(connection);
  const inTransaction = createTransactions(connection);
  const cursor = createCursor(connection);
  const countEntries = createCountEntries(connection);
  const table = createBucketTable(connection);
  const seen = createSeenTable(connection);
  const readForSeries = createReadForSeries(journal);
  const readBaseline = createReadBaseline(journal);
  const newestPosition = createNewestPosition(journal);
  const hasEntryAt = createHasEntryAt(journal);
  const readPages = createReadPages(connection);
  const releasePages = createReleasePages(connection, inTransaction);

  return {
    // In a snapshot: entries that are pruned meanwhile must be either in the baseline or among those that are counted.
    follow: () => inSnapshot(journal, () => inTransaction(follow)) || releasePages(surplusOf(readPages())),
    progress: () => ({ followed: Math.max(cursor.read().position, readBaseline()), newest: newestPosition() }),
    keptSince: () => namingDatabase(files, table.keptSince),
    read: ({ buckets, filter, by }) =>
      namingDatabase(files, () => {
        const lines = createLines(buckets, by);
        for (const row of table.read(buckets, filter)) lines.add(row);
        return { ...lines.all(), countedSince: seen.countedSince() };
      }),
    coverage: (filter) => namingDatabase(files, () => seen.read(filter)),
    close: () => {
      connection.close();
      journal.close();
    },
  };

  /** Another process on the same files may have counted some of the entries: the position is read in the transaction. */
  function follow(): boolean {
    const at = cursor.read();
    const pruned = readBaseline();
    if (!isFollowed(at, pruned)) return reset(pruned);
    // What was pruned before it could be counted is not counted.
    const from = Math.max(at.position, pruned);
    const start = at.entry === null ? from : at.start;
    const entries = readForSeries(from, ENTRIES_PER_TRANSACTION);
    const last = entries.at(-1);
    if (last === undefined) return false;
    countEntries(entries);
    cursor.write({ position: last.position, entry: last.id, start });
    return entries.length === ENTRIES_PER_TRANSACTION;
  }

  /** Whether the journal still has what was counted last. The position of a lost entry may have been given to a later callback. */
  function isFollowed({ position, entry }: SeriesCursor, pruned: number): boolean {
    if (position > newestPosition()) return false;
    return entry === null || position <= pruned || hasEntryAt(position, entry);
  }

  /** The journal was replaced by another one, or its end was lost: what it has now is counted. */
  function reset(pruned: number): true {
    for (const table of ["bucket", "kept", "dropped", "seen_command"]) connection.exec(`DELETE FROM ${table}`);
    cursor.write({ position: pruned, entry: null, start: pruned });
    return true;
  }
}
