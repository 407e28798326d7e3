import type { DatabaseSync } from "node:sqlite";
import type { CommittedEntry } from "../../../journal/journal.ts";
import { createApply } from "../../../relations/sqlite/apply.ts";
import {
  copyRelations,
  createRelationWriter,
  relationsMissingIn,
  relationTableSql,
  resetToBaseline,
} from "../../../relations/sqlite/relation-table.ts";
import { toEvents } from "../../../senders/events.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { Faults } from "./verification.ts";

/** Relations made anew out of a journal, beside those that the follower keeps. */
export interface Replay {
  /** Takes the next entry in the order of commits. Throws where it cannot be told what it says of relations. */
  apply(committed: CommittedEntry): void;
  /** Tells of each relation that is not the same in both, and returns how many there ought to be. */
  compare(kept: DatabaseSync, faults: Faults): number;
  close(): void;
}

/** SQLite keeps a database without a name in a temporary file of its own. */
const TEMPORARY = "";

/** Begins with the journal's baseline and goes as far as position `through`. */
export function createReplay(journal: DatabaseSync, through: number): Replay {
  const connection = openConnection(TEMPORARY);
  connection.exec(`BEGIN; ${relationTableSql("relation")}`);
  resetToBaseline(connection, journal);
  const applyEvent = createApply(createRelationWriter(connection, "relation"));
  return {
    apply: ({ position, entry }) => {
      const events = toEvents(entry);
      if (position <= through) events.forEach(applyEvent);
    },
    compare: (kept, faults) => compare(connection, kept, faults),
    close: () => connection.close(),
  };
}

function compare(connection: DatabaseSync, kept: DatabaseSync, faults: Faults): number {
  connection.exec(relationTableSql("kept"));
  copyRelations({ connection: kept, table: "relation" }, { connection, table: "kept" });
  for (const row of relationsMissingIn(connection, "relation", "kept"))
    faults.add("relation", `${JSON.stringify(row)} follows from the entries and is not kept`);
  for (const row of relationsMissingIn(connection, "kept", "relation"))
    faults.add("relation", `${JSON.stringify(row)} is kept and does not follow from the entries`);
  return Number(connection.prepare("SELECT count(*) AS relations FROM relation").get()?.relations);
}
