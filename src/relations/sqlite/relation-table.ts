import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { escapeUnpaired, unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import { KEY_COLUMNS, RELATION_COLUMNS, type RelationTable, type RelationWriter } from "../relation-table.ts";

/** SQL that creates a table of relations. The journal's migrations create `baseline_relation`. */
export function relationTableSql(table: string): string {
  return `CREATE TABLE ${table} (
    sender TEXT NOT NULL,
    app TEXT NOT NULL,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    target TEXT NOT NULL,
    since INTEGER NOT NULL,
    inferred INTEGER NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (${KEY_COLUMNS.join(", ")})
  ) STRICT, WITHOUT ROWID`;
}

export function createRelationWriter(connection: DatabaseSync, table: "relation" | "baseline_relation"): RelationWriter {
  const add = connection.prepare(`
    INSERT INTO ${table} (${RELATION_COLUMNS.join(", ")}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET inferred = min(inferred, excluded.inferred), entry = excluded.entry`);
  const remove = connection.prepare(`DELETE FROM ${table} WHERE sender = ? AND app = ? AND kind = ? AND owner = ? AND target = ?`);
  const clear = connection.prepare(`DELETE FROM ${table} WHERE sender = ? AND app = ? AND kind = ? AND target = ?`);
  return {
    add: ({ sender, app, kind, owner, target, since, inferred, entry }) =>
      void add.run(sender, app, kind, escapeUnpaired(owner), escapeUnpaired(target), since, inferred, entry),
    remove: ({ sender, app, kind, owner, target }) => void remove.run(sender, app, kind, escapeUnpaired(owner), escapeUnpaired(target)),
    clear: ({ sender, app, kind, target }) => void clear.run(sender, app, kind, escapeUnpaired(target)),
  };
}

/** A table of relations in some database. */
export interface RelationTableIn {
  connection: DatabaseSync;
  table: string;
}

/** Copies all rows of one table to another, which must be empty. */
export function copyRelations(from: RelationTableIn, to: RelationTableIn): void {
  const insert = to.connection.prepare(`INSERT INTO ${to.table} (${RELATION_COLUMNS.join(", ")}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  for (const row of from.connection.prepare(`SELECT ${RELATION_COLUMNS.join(", ")} FROM ${from.table}`).iterate()) {
    insert.run(...RELATION_COLUMNS.map((column): SQLInputValue => row[column] ?? null));
  }
}

/** Returns the relations of a table one by one, with names as senders give them. */
export function* readRelations(connection: DatabaseSync, table: "relation" | "baseline_relation"): Generator<RelationTable> {
  // The statement selects these columns.
  const rows = connection.prepare(`SELECT ${RELATION_COLUMNS.join(", ")} FROM ${table}`).iterate() as Iterable<unknown>;
  for (const row of rows as Iterable<RelationTable>)
    yield { ...row, owner: unescapeUnpaired(row.owner), target: unescapeUnpaired(row.target) };
}

/** Replaces the relations with those of the journal's baseline. The caller begins and ends the transactions. */
export function resetToBaseline(relations: DatabaseSync, journal: DatabaseSync): void {
  relations.exec("DELETE FROM relation");
  copyRelations({ connection: journal, table: "baseline_relation" }, { connection: relations, table: "relation" });
}

/** Returns the rows of `table` that `other`, a table of the same database, does not have. */
export function relationsMissingIn(connection: DatabaseSync, table: string, other: string): Iterable<RelationTable> {
  const select = `SELECT ${RELATION_COLUMNS.join(", ")} FROM`;
  // The statement selects these columns; SQLite knows no types of TypeScript.
  return connection.prepare(`${select} ${table} EXCEPT ${select} ${other}`).iterate() as Iterable<unknown> as Iterable<RelationTable>;
}
