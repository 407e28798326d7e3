import type { DatabaseSync } from "node:sqlite";
import type { Kysely } from "kysely";
import type { Event, Relation } from "../../../generated/operator.ts";
import { eventsOf } from "../../events/events-of.ts";
import type { CommittedEntry, Page, PageRequest } from "../../journal/journal.ts";
import { readAfter } from "../../journal/sqlite/read-after.ts";
import type { JournalTables } from "../../journal/sqlite/schema.ts";
import { migrate } from "../../sqlite/migrate.ts";
import { inTransaction, openDatabase } from "../../sqlite/open-database.ts";
import { changesOf, type RelationChange } from "../changes.ts";
import type { RelationFilter } from "../relations.ts";
import { listRelations } from "./list-relations.ts";
import { migrations } from "./migrations.ts";
import type { RelationTables } from "./schema.ts";

/** Functions of the thread that follows the journal. */
export interface Follower {
  /** Applies the next entries behind the cursor. Returns whether there may be more. */
  follow(): Promise<boolean>;
  list(query: { filter: RelationFilter; page: PageRequest }): Promise<Page<Relation>>;
  close(): void;
}

const ENTRIES_PER_TRANSACTION = 500;

/** Opens the file of relations, which is created or brought up to date, and the journal's, which a writer has made. */
export async function serve({ path, journalPath }: { path: string; journalPath: string }): Promise<Follower> {
  const journal = openDatabase<JournalTables>(journalPath, { readOnly: true });
  // NORMAL suffices: relations and cursor change in one transaction, and what is lost with the last of them is applied again.
  const { connection, kysely } = openDatabase<RelationTables>(path, { synchronous: "NORMAL" });
  await migrate(kysely, migrations);
  await beginAnewWhereAhead(journal.kysely, connection);
  const readCursor = connection.prepare("SELECT position FROM cursor WHERE id = 1");
  const position = () => Number(readCursor.get()?.position);
  const apply = createApply(connection);

  return {
    follow: async () => {
      const entries = await readAfter(journal.kysely, position(), ENTRIES_PER_TRANSACTION);
      if (entries.length > 0) inTransaction(connection, () => applyOnce(entries));
      return entries.length === ENTRIES_PER_TRANSACTION;
    },
    list: ({ filter, page }) => listRelations(kysely, filter, page),
    close: () => {
      connection.close();
      journal.connection.close();
    },
  };

  /** An entry at or before the cursor has been applied, perhaps by another process; a second time changes nothing. */
  function applyOnce(entries: CommittedEntry[]): void {
    const applied = position();
    entries.filter((committed) => committed.position > applied).forEach(apply);
  }
}

/** A cursor beyond the end of the journal is that of another journal, since restored or replaced: what was derived from it is dropped. */
async function beginAnewWhereAhead(journal: Kysely<JournalTables>, connection: DatabaseSync): Promise<void> {
  const last = await journal.selectFrom("entry").select("position").orderBy("position", "desc").limit(1).executeTakeFirst();
  const position = Number(connection.prepare("SELECT position FROM cursor WHERE id = 1").get()?.position);
  if (position <= (last?.position ?? 0)) return;
  inTransaction(connection, () => connection.exec("DELETE FROM relation; UPDATE cursor SET position = 0 WHERE id = 1"));
}

function createApply(connection: DatabaseSync): (committed: CommittedEntry) => void {
  const writeCursor = connection.prepare("UPDATE cursor SET position = ? WHERE id = 1");
  // An edge that is stated again keeps its beginning, and is no longer derived once the sender has reported it.
  const add = connection.prepare(`
    INSERT INTO relation (sender, app, kind, owner, target, since, derived, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET derived = min(derived, excluded.derived), entry = excluded.entry`);
  const remove = connection.prepare("DELETE FROM relation WHERE sender = ? AND app = ? AND kind = ? AND owner = ? AND target = ?");
  const clear = connection.prepare("DELETE FROM relation WHERE sender = ? AND app = ? AND kind = ? AND target = ?");

  return function apply({ position, entry }) {
    for (const event of eventsOf(entry)) {
      for (const change of changesOf(event)) applyChange(event, change);
    }
    writeCursor.run(position);
  };

  function applyChange(event: Event, change: RelationChange): void {
    const { sender, app, at, derived, entry } = event;
    if (change.change === "clear") clear.run(sender, app, change.kind, change.target);
    else if (change.change === "remove") remove.run(sender, app, change.kind, change.owner, change.target);
    else add.run(sender, app, change.kind, change.owner, change.target, at, derived ? 1 : 0, entry);
  }
}
