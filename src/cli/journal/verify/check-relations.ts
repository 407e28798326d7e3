import type { DatabaseSync } from "node:sqlite";
import type { CommittedEntry } from "../../../journal/journal.ts";
import { createApply } from "../../../relations/apply.ts";
import type { RelationCursor } from "../../../relations/relation-cursor.ts";
import { relationEvents } from "../../../relations/relation-events.ts";
import type { RelationWriter } from "../../../relations/relation-table.ts";
import {
  copyRelations,
  createRelationWriter,
  relationsMissingIn,
  relationTableSql,
  resetToBaseline,
} from "../../../relations/sqlite/relation-table.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { Problems } from "./verification.ts";

/** Relations derived again from a journal, to compare with the stored ones. */
export interface Replay {
  /** Takes the next entry in commit order. Throws if its events cannot be derived. */
  apply(committed: CommittedEntry): void;
  /** Reports each relation that differs, and returns the expected number of relations. */
  compare(stored: DatabaseSync, problems: Problems): number;
  close(): void;
}

/** SQLite keeps a database without a name in a temporary file. */
const TEMPORARY = "";

/**
 * Starts with the journal's baseline and ignores what is after the cursor. `toName` returns a name as the stored relations have it, where that is not the
 * name that the sender used.
 */
export function createReplay(journal: DatabaseSync, cursor: RelationCursor, toName = (name: string) => name): Replay {
  const connection = openConnection(TEMPORARY);
  connection.exec(`BEGIN; ${relationTableSql("relation")}`);
  resetToBaseline(connection, journal);
  const applyEvent = createApply(namingBy(toName, createRelationWriter(connection, "relation")));
  return {
    apply: ({ position, entry }) => {
      const events = relationEvents(entry);
      if (position <= cursor.position) events.forEach(applyEvent);
      else if (position === cursor.position + 1) events.slice(0, cursor.events).forEach(applyEvent);
    },
    compare: (stored, problems) => compare(connection, stored, problems),
    close: () => connection.close(),
  };
}

function namingBy(toName: (name: string) => string, { add, remove, clear }: RelationWriter): RelationWriter {
  return {
    add: (row) => add({ ...row, owner: toName(row.owner), target: toName(row.target) }),
    remove: (key) => remove({ ...key, owner: toName(key.owner), target: toName(key.target) }),
    clear: (selected) => clear({ ...selected, target: toName(selected.target) }),
  };
}

function compare(connection: DatabaseSync, stored: DatabaseSync, problems: Problems): number {
  connection.exec(relationTableSql("stored"));
  copyRelations({ connection: stored, table: "relation" }, { connection, table: "stored" });
  for (const row of relationsMissingIn(connection, "relation", "stored"))
    problems.add("relation", `${JSON.stringify(row)} follows from the entries but is not stored`);
  for (const row of relationsMissingIn(connection, "stored", "relation"))
    problems.add("relation", `${JSON.stringify(row)} is stored but does not follow from the entries`);
  return Number(connection.prepare("SELECT count(*) AS relations FROM relation").get()?.relations);
}
