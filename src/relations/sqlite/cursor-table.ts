import type { DatabaseSync } from "node:sqlite";

/** Table `cursor`: one row. */
export interface CursorTable {
  id: number;
  /** Last entry of the journal that was applied to the relations. */
  position: number;
}

export const CURSOR_TABLE_SQL = `
  CREATE TABLE cursor (id INTEGER PRIMARY KEY, position INTEGER NOT NULL) STRICT;
  INSERT INTO cursor (id, position) VALUES (1, 0)`;

export interface Cursor {
  read(): number;
  write(position: number): void;
}

export function createCursor(connection: DatabaseSync): Cursor {
  const select = connection.prepare("SELECT position FROM cursor WHERE id = 1");
  const update = connection.prepare("UPDATE cursor SET position = ? WHERE id = 1");
  return { read: () => Number(select.get()?.position), write: (position) => void update.run(position) };
}
