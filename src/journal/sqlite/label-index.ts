import type { DatabaseSync } from "node:sqlite";

/** The part of the index that finds the entries of a rule, or of a type of events. */
export interface LabelIndex {
  add(place: { id: string; position: number }, names: readonly string[]): void;
  /** Removes the indexed entries after a position, through another one. They must still be indexed. */
  remove(after: number, through: number): void;
}

const COLUMNS = { indexed_rule: "rules", indexed_event: "events" } as const;

export function createLabelIndex(connection: DatabaseSync, table: keyof typeof COLUMNS): LabelIndex {
  const insert = connection.prepare(`INSERT OR REPLACE INTO ${table} (name, id, position) VALUES (?, ?, ?)`);
  const remove = connection.prepare(`
    DELETE FROM ${table} WHERE (name, id) IN (
      SELECT value, indexed_entry.id FROM indexed_entry, json_each(${COLUMNS[table]})
      WHERE position > ? AND position <= ? AND ${COLUMNS[table]} IS NOT NULL)`);
  return {
    add: ({ id, position }, names) => {
      for (const name of names) insert.run(name, id, position);
    },
    remove: (after, through) => void remove.run(after, through),
  };
}
