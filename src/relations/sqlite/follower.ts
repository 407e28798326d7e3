import type { Relation } from "../../../generated/operator.ts";
import type { Progress } from "../../journal/follow.ts";
import type { Page, PageRequest } from "../../journal/journal.ts";
import { createNewestPosition } from "../../journal/sqlite/newest-position.ts";
import { type CommittedForEvents, createReadForEvents } from "../../journal/sqlite/read-after.ts";
import { createReadBaseline } from "../../journal/sqlite/tables/baseline.ts";
import { toEvents } from "../../senders/events.ts";
import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";
import { openDerivedFile } from "../../storage/sqlite/derived-file.ts";
import { createTransactions, inSnapshot, openConnection } from "../../storage/sqlite/open-connection.ts";
import { toKysely } from "../../storage/sqlite/open-database.ts";
import type { RelationFilter } from "../relations.ts";
import { createApply } from "./apply.ts";
import { createCursor } from "./cursor-table.ts";
import { listRelations } from "./list-relations.ts";
import { createRelationWriter, resetToBaseline } from "./relation-table.ts";
import { RELATIONS_SCHEMA, type RelationTables } from "./schema.ts";

/** Procedures of the thread that keeps the relations up to date with the journal. */
export interface RelationFollower {
  /** Rebuilds the relations if they followed entries that the journal does not have, and returns the positions. Called once, before `follow`. */
  resetIfAhead(): Loss | null;
  /** Applies the next entries. Returns whether there may be more. */
  follow(): boolean;
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

/** Opens the relations in the file `path`, and the journal, which a writer has created. */
export function serve({ path, journalPath }: { path: string; journalPath: string }): RelationFollower {
  lowerThreadPriority();
  const journal = openConnection(journalPath, { readOnly: true });
  const connection = openDerivedFile(path, RELATIONS_SCHEMA);
  const kysely = toKysely<RelationTables>(connection);
  const inTransaction = createTransactions(connection);
  const cursor = createCursor(connection);
  const apply = createApply(createRelationWriter(connection, "relation"));
  const readAfter = createReadForEvents(journal);
  const readBaseline = createReadBaseline(journal);
  const newestPosition = createNewestPosition(journal);

  return {
    resetIfAhead: () => {
      const [followed, last] = [cursor.read(), newestPosition()];
      if (followed <= last) return null;
      inTransaction(reset);
      return { followed, last };
    },
    // In a snapshot: entries that are pruned meanwhile must be either in the baseline or in the batch.
    follow: () => inSnapshot(journal, follow),
    progress: () => ({ followed: cursor.read(), newest: newestPosition() }),
    list: ({ filter, page }) => listRelations(kysely, filter, page),
    close: () => {
      connection.close();
      journal.close();
    },
  };

  function follow(): boolean {
    if (cursor.read() < readBaseline()) inTransaction(reset);
    const { entries, cut } = readAfter(cursor.read(), { entries: ENTRIES_PER_TRANSACTION });
    if (entries.length > 0) inTransaction(() => applyEntries(entries));
    return cut;
  }

  /** Starts from the baseline, because the entries before it are gone. */
  function reset(): void {
    resetToBaseline(connection, journal);
    cursor.write(readBaseline());
  }

  /** Skips entries up to the cursor: another process on the same files may have applied them in the meantime. */
  function applyEntries(entries: CommittedForEvents[]): void {
    const applied = cursor.read();
    for (const { position, entry } of entries) if (position > applied) toEvents(entry).forEach(apply);
    cursor.write(Math.max(applied, entries.at(-1)?.position ?? 0));
  }
}
