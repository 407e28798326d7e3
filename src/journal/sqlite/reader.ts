import type { EntrySummary } from "../../../generated/operator.ts";
import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";
import { filesOf, namingDatabase, toDatabaseError } from "../../storage/sqlite/database-error.ts";
import { createReadPages, createReleasePages, surplusOf } from "../../storage/sqlite/free-pages.ts";
import { createTransactions } from "../../storage/sqlite/open-connection.ts";
import { toKysely } from "../../storage/sqlite/open-database.ts";
import type { Progress } from "../followers.ts";
import type { CommittedEntry, CommittedForEvents, EntryFilter, Journal, Page, PageRequest, RulesPart } from "../journal.ts";
import { createCheckpointer } from "./checkpointer.ts";
import { createEntryIndex } from "./entry-index.ts";
import type { IndexTables } from "./index-schema.ts";
import { createListEntries, type ListEntries } from "./list-entries.ts";
import { createNewestPosition } from "./newest-position.ts";
import { openIndex } from "./open-index.ts";
import { createReadAfter, createReadForEvents } from "./read-after.ts";
import { createReadForRules } from "./read-for-rules.ts";
import { ENTRY_COLUMNS, toEntry, toSummary } from "./rows.ts";
import type { JournalTables } from "./schema.ts";
import { createGetEntry } from "./tables/entry.ts";
import { createGetLateDecision } from "./tables/late-decision.ts";

/**
 * Procedures of the thread that reads the journal for operators and keeps its index. A long search in this thread delays neither callbacks nor
 * commits.
 */
export interface Reader {
  /**
   * Indexes the next entries, keeps the write-ahead log short, and returns what the index no longer needs to the disk. Returns whether there may
   * be more to do.
   */
  follow(): boolean;
  /** Of the index. */
  progress(): Progress;
  /** Lists entries, newest first. The cursor of the next page is the id of the last entry. */
  list(query: { filter: EntryFilter; page: PageRequest }): Promise<Page<EntrySummary>>;
  get(id: string): Awaited<ReturnType<Journal["get"]>>;
  readAfter(from: { position: number; limit: number }): CommittedEntry[];
  readForEvents(from: { position: number; limit: number }): CommittedForEvents[];
  readForRules(from: { position: number; limit: number }): RulesPart;
  newestPosition(): number;
  /** Proves that the journal can be read, by reading from it. */
  probe(): void;
  close(): void;
}

/** Opens the journal `path`, which a writer has created, and its index. */
export function serve({ path }: { path: string }): Reader {
  lowerThreadPriority();
  const connection = openIndex(path);
  const files = filesOf(connection);
  const listEntries = createListEntries(connection, toKysely<JournalTables & IndexTables>(connection));
  const getEntry = createGetEntry(connection, ENTRY_COLUMNS);
  const getLateDecision = createGetLateDecision(connection);
  const readAfter = createReadAfter(connection);
  const readForEvents = createReadForEvents(connection);
  const readForRules = createReadForRules(connection);
  const newestPosition = createNewestPosition(connection);
  const index = createEntryIndex(connection);
  const checkpointer = createCheckpointer(path);
  const readPages = createReadPages(connection);
  const releasePages = createReleasePages(connection, createTransactions(connection));
  return {
    follow: () => {
      const isMore = index.follow();
      // Also while the index is behind, as under load: otherwise commits would move a log of 80 MB into the file, which takes each up to a second.
      checkpointer.step();
      return isMore || releasePages(surplusOf(readPages()));
    },
    progress: index.progress,
    list: async ({ filter, page }) => {
      const listed = await listEntries(filter, page).catch((error) => {
        throw toDatabaseError(error, files);
      });
      return toPage(listed);
    },
    get: (id) =>
      namingDatabase(files, () => {
        const row = getEntry(id);
        return row && { ...toEntry(row), late: getLateDecision(id) };
      }),
    readAfter: ({ position, limit }) => namingDatabase(files, () => readAfter(position, { entries: limit }).entries),
    readForEvents: ({ position, limit }) => namingDatabase(files, () => readForEvents(position, { entries: limit }).entries),
    readForRules: ({ position, limit }) => namingDatabase(files, () => readForRules(position, limit)),
    newestPosition: () => namingDatabase(files, newestPosition),
    probe: () => void namingDatabase(files, newestPosition),
    close: () => {
      checkpointer.close();
      connection.close();
    },
  };
}

function toPage({ rows, more }: Awaited<ReturnType<ListEntries>>): Page<EntrySummary> {
  return { items: rows.map(toSummary), next: more ? (rows.at(-1)?.id ?? null) : null };
}
