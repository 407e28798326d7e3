import type { DatabaseSync } from "node:sqlite";

/** How far the relations follow the journal. */
export interface RelationCursor {
  /** Last entry of which every event was applied. */
  position: number;
  /** Number of events of the next entry that were applied. */
  events: number;
  /** Id of the last entry of which an event was applied, or that has none; null if all that was applied comes from the baseline. */
  entry: string | null;
}

/** Table `cursor`: one row. */
export interface CursorTable extends RelationCursor {
  id: number;
}

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
