import type { CommittedForEvents } from "../../journal/journal.ts";
import { createNewestPosition } from "../../journal/sqlite/newest-position.ts";
import { createReadForEvents } from "../../journal/sqlite/read-after.ts";
import { createReadBaseline, createReadBaselineEvents } from "../../journal/sqlite/tables/baseline.ts";
import { createHasEntryAt } from "../../journal/sqlite/tables/entry.ts";
import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";
import { filesOf, toDatabaseError } from "../../storage/sqlite/database-error.ts";
import { openDerivedFile } from "../../storage/sqlite/derived-file.ts";
import { createReadPages, createReleasePages, surplusOf } from "../../storage/sqlite/free-pages.ts";
import { createTransactions, inSnapshot, openConnection } from "../../storage/sqlite/open-connection.ts";
import { toKysely } from "../../storage/sqlite/open-database.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import { createApply } from "../apply.ts";
import { createApplyEntries, PER_TRANSACTION } from "../apply-entries.ts";
import { createPeopleReader } from "../create-people-reader.ts";
import { type ListedTables, listRelations } from "../list-relations.ts";
import { type RelationCursor, touchedBy } from "../relation-cursor.ts";
import type { RelationFollower } from "../relation-follower.ts";
import { createCursor } from "./cursor-table.ts";
import { createPeopleReads } from "./people-reads.ts";
import { createRelationWriter, resetToBaseline } from "./relation-table.ts";
import { RELATIONS_SCHEMA } from "./schema.ts";

/** Size of the page cache in KiB: room for the pages that one transaction changes. */
const CACHE_KIBIBYTES = 16_384;

/** Length of the write-ahead log, in pages, at which it is moved into the file. A page that many transactions change is then moved once. */
const CHECKPOINT_PAGES = 4000;

/** Opens the relations in the file `path`, and the journal, which a writer has created. */
export function serve({ path, journalPath }: { path: string; journalPath: string }): RelationFollower {
  lowerThreadPriority();
  const journal = openConnection(journalPath, { readOnly: true });
  const connection = openDerivedFile(path, RELATIONS_SCHEMA);
  connection.exec(`PRAGMA cache_size = -${CACHE_KIBIBYTES}; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  const kysely = toKysely<ListedTables>(connection);
  const inTransaction = createTransactions(connection);
  const cursor = createCursor(connection);
  const apply = createApply(createRelationWriter(connection, "relation"));
  const readAfter = createReadForEvents(journal);
  const readBaseline = createReadBaseline(journal);
  const readBaselineEvents = createReadBaselineEvents(journal);
  const applyAll = createApplyEntries();
  const newestPosition = createNewestPosition(journal);
  const hasEntryAt = createHasEntryAt(journal);
  const readPages = createReadPages(connection);
  const releasePages = createReleasePages(connection, inTransaction);

  return {
    resetAfterLoss: () =>
      inSnapshot(journal, () => {
        const [at, last] = [cursor.read(), newestPosition()];
        if (isFollowed(at, last)) return null;
        inTransaction(reset);
        return { followed: at.position, last };
      }),
    // In a snapshot: entries that are pruned meanwhile must be either in the baseline or in the batch.
    follow: () => inSnapshot(journal, follow) || releasePages(surplusOf(readPages())),
    progress: () => ({ followed: cursor.read().position, newest: newestPosition() }),
    list: ({ filter, page }) =>
      listRelations({ kysely, toStored: escapeUnpaired }, filter, page).catch((error) => {
        throw toDatabaseError(error, filesOf(connection));
      }),
    ...createPeopleReader(createPeopleReads(connection)),
    close: () => {
      connection.close();
      journal.close();
    },
  };

  function follow(): boolean {
    if (cursor.read().position < readBaseline()) inTransaction(reset);
    const { entries, cut } = readAfter(cursor.read().position, PER_TRANSACTION);
    if (entries.length === 0) return cut;
    return inTransaction(() => applyEntries(entries)) || cut;
  }

  /** Whether the journal still has what was applied. Its last entry can be another one: lost, and its position given to the next callback. */
  function isFollowed(at: RelationCursor, last: number): boolean {
    const [touched, { entry }] = [touchedBy(at), at];
    if (touched > last) return false;
    return entry === null || touched <= readBaseline() || hasEntryAt(touched, entry);
  }

  /** Starts from the baseline, because the entries before it are gone. */
  function reset(): void {
    resetToBaseline(connection, journal);
    cursor.write({ position: readBaseline(), events: readBaselineEvents(), entry: null });
  }

  /** Applies as many events as a transaction may have, and returns whether there are more. Another process may have applied some meanwhile. */
  function applyEntries(entries: CommittedForEvents[]): boolean {
    const applied = applyAll(entries, cursor.read(), apply);
    cursor.write(applied.cursor);
    return applied.isMore;
  }
}
