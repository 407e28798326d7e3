import type { RelationLookup } from "../../callbacks/lookups.ts";
import type { EntryForEvents } from "../../journal/journal.ts";
import { createApply } from "../../relations/apply.ts";
import { relationEvents } from "../../relations/relation-events.ts";
import type { RelationTable } from "../../relations/relation-table.ts";
import { createRelationWriter } from "../../relations/sqlite/relation-table.ts";
import { RELATIONS_SCHEMA } from "../../relations/sqlite/schema.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";

/** Relations as they were at a time. */
export interface RelationsAt extends RelationLookup {
  /** Forgets all relations. */
  clear(): void;
  /** Adds relations that do not exist yet. */
  load(relations: Iterable<RelationTable>): void;
  /** Lets the relations follow the next entry. */
  apply(entry: EntryForEvents): void;
  close(): void;
}

/** SQLite keeps a database without a name in a temporary file. */
const TEMPORARY = "";

/** Derives relations again, in a file of their own. */
export function openRelationsAt(): RelationsAt {
  const connection = openConnection(TEMPORARY);
  connection.exec(`${RELATIONS_SCHEMA.tables}; BEGIN`);
  const writer = createRelationWriter(connection, "relation");
  const applyEvent = createApply(writer);
  const select = connection.prepare("SELECT since FROM relation WHERE sender = ? AND app = ? AND kind = ? AND owner = ? AND target = ?");
  return {
    since: ({ sender, app, kind, owner, target }) => {
      const row = select.get(sender, app, kind, escapeUnpaired(owner), escapeUnpaired(target));
      return row === undefined ? null : Number(row.since);
    },
    clear: () => connection.exec("DELETE FROM relation"),
    load: (relations) => {
      for (const relation of relations) writer.add(relation);
    },
    apply: (entry) => relationEvents(entry).forEach(applyEvent),
    close: () => connection.close(),
  };
}
