import type { DatabaseSync } from "node:sqlite";

/** How far the series follow the journal. */
export interface SeriesCursor {
  /** Last entry that was counted. */
  position: number;
  /** Its id; null if none was counted since counting began. */
  entry: string | null;
  /** Position after which counting began. Entries up to there had been pruned. */
  start: number;
}

export interface Cursor {
  read(): SeriesCursor;
  write(cursor: SeriesCursor): void;
}

export function createCursor(connection: DatabaseSync): Cursor {
  const select = connection.prepare("SELECT position, entry, start FROM cursor WHERE id = 1");
  const update = connection.prepare("UPDATE cursor SET position = ?, entry = ?, start = ? WHERE id = 1");
  return {
    // The statement selects these columns.
    read: () => select.get() as unknown as SeriesCursor,
    write: ({ position, entry, start }) => void update.run(position, entry, start),
  };
}
