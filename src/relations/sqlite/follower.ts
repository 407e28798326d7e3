import type { Event, Relation } from "../../../generated/operator.ts";
import type { FollowStep } from "../../journal/follow.ts";
import type { Progress } from "../../journal/followers.ts";
import type { CommittedForEvents } from "../../journal/journal.ts";
import type { Page, PageRequest } from "../../journal/list-query.ts";
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
import { relationEvents } from "../relation-events.ts";
import type { RelationFilter } from "../relations.ts";
import { createApply } from "./apply.ts";
import { createCursor, type RelationCursor } from "./cursor-table.ts";
import { listRelations } from "./list-relations.ts";
import { createPeopleReader, type PeopleProcedures } from "./people-reader.ts";
import { createRelationWriter, resetToBaseline } from "./relation-table.ts";
import { RELATIONS_SCHEMA, type RelationTables } from "./schema.ts";

/** Procedures of the thread that keeps the relations up to date with the journal. */
export interface RelationFollower extends PeopleProcedures {
  /** Rebuilds the relations if they followed entries that the journal does not have, and returns the positions. Called once, before `follow`. */
  resetAfterLoss(): Loss | null;
  /** Applies the next entries, or returns some space to the disk that the relations no longer need. Returns whether there may be more to do. */
  follow(): FollowStep;
  progress(): Progress;
  list(query: { filter: RelationFilter; page: PageRequest }): Promise<Page<Relation>>;
  close(): void;
}

/** The journal lacks entries that it once had: it was replaced by another one, or its end was lost. */
export interface Loss {
  /** Last entry that was applied to the relations. */
  followed: number;
  /** Last entry of the journal. */
  last: number;
}

export const ENTRIES_PER_TRANSACTION = 2000;

/** One callback can have a hundred thousand events. Lists wait for one transaction at most. */
export const EVENTS_PER_TRANSACTION = 5000;

const BYTES_PER_TRANSACTION = 1 << 20;

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
  const kysely = toKysely<RelationTables>(connection);
  const inTransaction = createTransactions(connection);
  const cursor = createCursor(connection);
  const apply = createApply(createRelationWriter(connection, "relation"));
  const readAfter = createReadForEvents(journal);
  const readBaseline = createReadBaseline(journal);
  const readBaselineEvents = createReadBaselineEvents(journal);
  const eventsOf = createEventsOf();
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
      listRelations(kysely, filter, page).catch((error) => {
        throw toDatabaseError(error, filesOf(connection));
      }),
    ...createPeopleReader(connection),
    close: () => {
      connection.close();
      journal.close();
    },
  };

  function follow(): boolean {
    if (cursor.read().position < readBaseline()) inTransaction(reset);
    const { entries, cut } = readAfter(cursor.read().position, { entries: ENTRIES_PER_TRANSACTION, bytes: BYTES_PER_TRANSACTION });
    if (entries.length === 0) return cut;
    return inTransaction(() => applyEntries(entries)) || cut;
  }

  /** Whether the journal still has what was applied. Its last entry can be another one: lost, and its position given to the next callback. */
  function isFollowed({ position, events, entry }: RelationCursor, last: number): boolean {
    const touched = events > 0 ? position + 1 : position;
    if (touched > last) return false;
    return entry === null || touched <= readBaseline() || hasEntryAt(touched, entry);
  }

  /** Starts from the baseline, because the entries before it are gone. */
  function reset(): void {
    resetToBaseline(connection, journal);
    cursor.write({ position: readBaseline(), events: readBaselineEvents(), entry: null });
  }

  /**
   * Applies as many events as a transaction may have, and returns whether there are more. Skips what another process on the same files has
   * applied in the meantime.
   */
  function applyEntries(entries: CommittedForEvents[]): boolean {
    const at = cursor.read();
    let room = EVENTS_PER_TRANSACTION;
    for (const committed of entries) {
      if (committed.position <= at.position) continue;
      const events = eventsOf(committed);
      const part = events.slice(at.events, at.events + room);
      part.forEach(apply);
      at.events += part.length;
      room -= part.length;
      const isWhole = at.events >= events.length;
      if (isWhole || part.length > 0) at.entry = committed.entry.id;
      if (!isWhole) {
        cursor.write(at);
        return true;
      }
      at.position = committed.position;
      at.events = 0;
    }
    cursor.write(at);
    return false;
  }
}

/** Returns a function that derives the events of an entry. It remembers the latest, because a long entry is applied in several steps. */
function createEventsOf(): (committed: CommittedForEvents) => Event[] {
  let latest: { position: number; events: Event[] } | undefined;
  return function eventsOf({ position, entry }) {
    if (latest?.position !== position) latest = { position, events: relationEvents(entry) };
    return latest.events;
  };
}
