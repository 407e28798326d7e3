import type { DatabaseSync } from "node:sqlite";
import type { Selectable } from "kysely";
import { createTransactions } from "../../storage/sqlite/open-connection.ts";
import type { EntryTable } from "./schema.ts";

/** Columns of an entry that lists are filtered by, or that tell its users. */
export const INDEXED_COLUMNS = [
  "position",
  "id",
  "sender",
  "app",
  "command",
  "status",
  "chat_group",
  "message",
  "actor",
  "targets",
] as const satisfies Array<keyof EntryTable>;

/**
 * An era is as many positions as share their part of the tables that are found by what is drawn by lot: users, groups, messages. Rows of one era
 * lie together, so that no more pages are touched than one era has, however large the journal is.
 */
export const POSITIONS_PER_ERA = 1 << 16;

/** As SQLite reckons it in the tables. */
export function eraOf(position: number): number {
  return Math.floor(position / POSITIONS_PER_ERA);
}

/** Tables of the index's file. All of it follows from the journal; a lost file is built anew. */
export interface IndexTables {
  indexed_entry: Pick<Selectable<EntryTable>, (typeof INDEXED_COLUMNS)[number]> & { era: number };
  indexed_user: IndexedUserTable;
}

/** Finds the entries of a user, whether actor or target. */
export interface IndexedUserTable {
  era: number;
  user: string;
  id: string;
  position: number;
}

/** Grows with every change of the tables: an index of another version is built anew. */
const VERSION = 2;

const TABLES = `
  DROP TABLE IF EXISTS indexed_entry;
  DROP TABLE IF EXISTS indexed_user;
  DROP TABLE IF EXISTS cursor;
  CREATE TABLE indexed_entry (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    sender TEXT NOT NULL,
    app TEXT NOT NULL,
    command TEXT,
    status TEXT NOT NULL,
    chat_group TEXT,
    message TEXT,
    actor TEXT,
    targets TEXT NOT NULL,
    era INTEGER NOT NULL AS (position / ${POSITIONS_PER_ERA})
  ) STRICT;
  CREATE INDEX entry_by_command ON indexed_entry (command, id);
  CREATE INDEX entry_by_app ON indexed_entry (app, id);
  CREATE INDEX entry_by_group ON indexed_entry (era, chat_group, id) WHERE chat_group IS NOT NULL;
  CREATE INDEX entry_by_message ON indexed_entry (era, message, id) WHERE message IS NOT NULL;
  -- Most entries are accepted; the others are what an operator looks for.
  CREATE INDEX entry_by_exception ON indexed_entry (status, id) WHERE status <> 'accepted';
  CREATE TABLE indexed_user (
    era INTEGER NOT NULL,
    "user" TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (era, "user", id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE cursor (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, forgotten INTEGER NOT NULL) STRICT;
  INSERT INTO cursor (id, position, forgotten) VALUES (1, 0, 0);
  PRAGMA user_version = ${VERSION};
`;

/** Whether the file has the tables of this version. */
export function hasIndexTables(connection: DatabaseSync): boolean {
  return connection.prepare("PRAGMA user_version").get()?.user_version === VERSION;
}

/** Makes the tables, in the place of those of another version. */
export function createIndexTables(connection: DatabaseSync): void {
  createTransactions(connection)(() => connection.exec(TABLES));
}
