import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { CommittedEntry } from "../../../journal/journal.ts";
import { createApply } from "../../../relations/sqlite/apply.ts";
import { copyBaseline } from "../../../relations/sqlite/baseline.ts";
import { migrations } from "../../../relations/sqlite/migrations.ts";
import { RELATION_COLUMNS, type RelationTables } from "../../../relations/sqlite/schema.ts";
import { toEvents } from "../../../senders/events.ts";
import { migrate } from "../../../storage/sqlite/migrate.ts";
import { openDatabase } from "../../../storage/sqlite/open-database.ts";
import type { Faults } from "./verification.ts";

/** Relations made anew out of a journal, beside those that the follower keeps. */
export interface Replay {
  /** Takes the next entry in the order of commits. Throws where it cannot be told what it says of relations. */
  apply(committed: CommittedEntry): void;
  /** Tells of each relation that is not the same in both, and returns how many there ought to be. */
  compare(kept: DatabaseSync, faults: Faults): number;
  close(): void;
}

const COLUMNS = RELATION_COLUMNS.join(", ");

/** SQLite keeps a database without a name in a temporary file of its own. */
const TEMPORARY = "";

/** Begins with the journal's baseline and goes as far as position `through`. */
export async function createReplay(journal: DatabaseSync, through: number): Promise<Replay> {
  const { connection, kysely } = openDatabase<RelationTables>(TEMPORARY);
  await migrate(kysely, migrations);
  connection.exec("BEGIN");
  copyBaseline(journal, connection);
  const applyEvent = createApply(connection, "relation");
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
  connection.exec("CREATE TABLE kept AS SELECT * FROM relation LIMIT 0");
  const insert = connection.prepare(`INSERT INTO kept (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  for (const row of kept.prepare(`SELECT ${COLUMNS} FROM relation`).iterate()) {
    insert.run(...RELATION_COLUMNS.map((column): SQLInputValue => row[column] ?? null));
  }
  for (const [one, other, says] of [
    ["relation", "kept", "follows from the entries and is not kept"],
    ["kept", "relation", "is kept and does not follow from the entries"],
  ]) {
    const differing = connection.prepare(`SELECT ${COLUMNS} FROM ${one} EXCEPT SELECT ${COLUMNS} FROM ${other}`);
    for (const row of differing.iterate()) faults.add("relation", `${JSON.stringify(row)} ${says}`);
  }
  return Number(connection.prepare("SELECT count(*) AS relations FROM relation").get()?.relations);
}
