import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { RELATION_COLUMNS } from "./schema.ts";

const COLUMNS = RELATION_COLUMNS.join(", ");

/** Position up to which entries have been pruned from the journal; 0 where none has. */
export function createReadBaseline(journal: DatabaseSync): () => number {
  const read = journal.prepare("SELECT position FROM baseline WHERE id = 1");
  return () => Number(read.get()?.position);
}

/** Puts the relations that the journal's pruned entries add up to in the place of those that are there, in transactions of the caller's. */
export function copyBaseline(journal: DatabaseSync, relations: DatabaseSync): void {
  relations.exec("DELETE FROM relation");
  const insert = relations.prepare(`INSERT INTO relation (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  for (const row of journal.prepare(`SELECT ${COLUMNS} FROM baseline_relation`).iterate()) {
    insert.run(...RELATION_COLUMNS.map((column): SQLInputValue => row[column] ?? null));
  }
}
