import type { DatabaseSync } from "node:sqlite";
import type { Relation } from "../../../generated/operator.ts";
import type { Page, PageRequest } from "../../journal/journal.ts";
import { type CommittedStating, createReadStating } from "../../journal/sqlite/read-after.ts";
import type { Progress } from "../../journal/tail.ts";
import { toEvents } from "../../senders/events.ts";
import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";
import { migrate } from "../../storage/sqlite/migrate.ts";
import { createTransactions, inSnapshot, openConnection } from "../../storage/sqlite/open-connection.ts";
import { openDatabase } from "../../storage/sqlite/open-database.ts";
import type { RelationFilter } from "../relations.ts";
import { createApply } from "./apply.ts";
import { copyBaseline, createReadBaseline } from "./baseline.ts";
import { listRelations } from "./list-relations.ts";
import { migrations } from "./migrations.ts";
import type { RelationTables } from "./schema.ts";

/** Functions of the thread that follows the journal. */
export interface Follower {
  /** Drops relations that follow entries which the journal has not, and tells how far they went. Once, before the first `follow`. */
  beginAnewWhereAhead(): Loss | null;
  /** Applies the next entries behind the cursor. Returns whether there may be more. */
  follow(): Promise<boolean> | boolean;
  place(): Progress;
  list(query: { filter: RelationFilter; page: PageRequest }): Promise<Page<Relation>>;
  close(): void;
}

/** Positions that show a journal without entries which it once had: another was put in its place, or its end was lost. */
export interface Loss {
  /** Last entry that the relations had followed. */
  followed: number;
  /** Last entry that the journal has. */
  last: number;
}

/** Entries that are applied in one transaction. */
export const ENTRIES_PER_TRANSACTION = 2000;

/** Opens the file of relations, which is created or brought up to date, and the journal's, which a writer has made. */
export async function serve({ path, journalPath }: { path: string; journalPath: string }): Promise<Follower> {
  lowerThreadPriority();
  const journal = openConnection(journalPath, { readOnly: true });
  // NORMAL suffices: relations and cursor change in one transaction, and what is lost with the last of them is applied again.
  const { connection, kysely } = openDatabase<RelationTables>(path, { synchronous: "NORMAL" });
  await migrate(kysely, migrations);
  const inTransaction = createTransactions(connection);
  const readCursor = connection.prepare("SELECT position FROM cursor WHERE id = 1");
  const writeCursor = connection.prepare("UPDATE cursor SET position = ? WHERE id = 1");
  const position = () => Number(readCursor.get()?.position);
  const apply = createApply(connection, "relation");
  const readAfter = createReadStating(journal);
  const baseline = createReadBaseline(journal);

  return {
    beginAnewWhereAhead: () => {
      const [followed, last] = [position(), Math.max(baseline(), lastPosition(journal))];
      if (followed <= last) return null;
      inTransaction(beginAnew);
      return { followed, last };
    },
    // What is pruned while entries are read must be missing from neither the baseline nor the batch.
    follow: () => inSnapshot(journal, follow),
    place: () => ({ followed: position(), newest: Math.max(baseline(), lastPosition(journal)) }),
    list: ({ filter, page }) => listRelations(kysely, filter, page),
    close: () => {
      connection.close();
      journal.close();
    },
  };

  function follow(): boolean {
    if (position() < baseline()) inTransaction(beginAnew);
    const { entries, cut } = readAfter(position(), { entries: ENTRIES_PER_TRANSACTION });
    if (entries.length > 0) inTransaction(() => applyOnce(entries));
    return cut;
  }

  /** Entries before the baseline are gone; what they added up to is not. */
  function beginAnew(): void {
    copyBaseline(journal, connection);
    writeCursor.run(baseline());
  }

  /** An entry at or before the cursor has been applied, perhaps by another process; a second time changes nothing. */
  function applyOnce(entries: CommittedStating[]): void {
    const applied = position();
    for (const { position, entry } of entries) if (position > applied) toEvents(entry).forEach(apply);
    writeCursor.run(Math.max(applied, entries.at(-1)?.position ?? 0));
  }
}

function lastPosition(journal: DatabaseSync): number {
  return Number(journal.prepare("SELECT max(position) AS last FROM entry").get()?.last);
}
