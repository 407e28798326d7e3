import type { DatabaseSync } from "node:sqlite";
import type { RelationCursor } from "../relation-cursor.ts";

/** Creates the table `cursor`, which has one row. */
export const CURSOR_TABLE_SQL = `
  CREATE TABLE cursor (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, events INTEGER NOT NULL, entry TEXT) STRICT;
  INSERT INTO cursor (id, position, events) VALUES (1, 0, 0)`;

export interface Cursor {
  read(): RelationCursor;
  write(cursor: RelationCursor): void;
}

export function createCursor(connection: DatabaseSync): Cursor {
  const select = connection.prepare("SELECT position, events, entry FROM cursor WHERE id = 1");
  const update = connection.prepare("UPDATE cursor SET position = ?, events = ?, entry = ? WHERE id = 1");
  return {
    // The statement selects these columns.
    read: () => select.get() as unknown as RelationCursor,
    write: ({ position, events, entry }) => void update.run(position, events, entry),
  };
}
