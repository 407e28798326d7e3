import { workerData } from "node:worker_threads";
import type { Relation } from "../../../generated/operator.ts";
import type { RelationChange } from "../../callbacks/handler.ts";
import type { CommittedEntry, NewEntry, Page, PageRequest } from "../../journal/journal.ts";
import { readAfter } from "../../journal/sqlite/read-after.ts";
import type { JournalTables } from "../../journal/sqlite/schema.ts";
import { migrate } from "../../sqlite/migrate.ts";
import { inTransaction, openDatabase } from "../../sqlite/open-database.ts";
import { changesOf } from "../changes.ts";
import type { RelationFilter } from "../relations.ts";
import { listRelations } from "./list-relations.ts";
import { migrations } from "./migrations.ts";
import type { RelationTables } from "./schema.ts";

// The thread that follows the journal. NORMAL suffices: relations and cursor change in one transaction, and what is lost is applied again.
const journal = openDatabase<JournalTables>(workerData.journalPath, { readOnly: true });
const { connection, kysely } = openDatabase<RelationTables>(workerData.path, { synchronous: "NORMAL" });
await migrate(kysely, migrations);

const ENTRIES_PER_TRANSACTION = 500;

const readCursor = connection.prepare("SELECT position FROM cursor WHERE id = 1");
const writeCursor = connection.prepare("UPDATE cursor SET position = ? WHERE id = 1");
// An edge that is stated again keeps its beginning, and is no longer derived once the sender has reported it.
const add = connection.prepare(`
  INSERT INTO relation (sender, app, kind, owner, target, since, derived, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET derived = min(derived, excluded.derived), entry = excluded.entry`);
const remove = connection.prepare("DELETE FROM relation WHERE sender = ? AND app = ? AND kind = ? AND owner = ? AND target = ?");

/** Called once the module is loaded, hence when both files are open and up to date. */
export function open(): void {}

/** Applies the next entries behind the cursor. Returns whether there may be more. */
export async function follow(): Promise<boolean> {
  const entries = await readAfter(journal.kysely, position(), ENTRIES_PER_TRANSACTION);
  if (entries.length > 0) inTransaction(connection, () => entries.forEach(apply));
  return entries.length === ENTRIES_PER_TRANSACTION;
}

export function list({ filter, page }: { filter: RelationFilter; page: PageRequest }): Promise<Page<Relation>> {
  return listRelations(kysely, filter, page);
}

export function close(): void {
  connection.close();
  journal.connection.close();
}

/** An entry at or before the cursor has been applied: a second time changes nothing, whatever came after it. */
function apply({ position: at, entry }: CommittedEntry): void {
  if (at <= position()) return;
  const { changes, derived } = changesOf(entry);
  for (const change of changes) applyChange(entry, change, derived);
  writeCursor.run(at);
}

function applyChange(entry: NewEntry, { change, kind, owner, target }: RelationChange, derived: boolean): void {
  const edge = [entry.sender, entry.app, kind, owner, target];
  if (change === "remove") remove.run(...edge);
  else add.run(...edge, entry.eventTime ?? entry.receivedAt, derived ? 1 : 0, entry.id);
}

function position(): number {
  return Number(readCursor.get()?.position);
}
