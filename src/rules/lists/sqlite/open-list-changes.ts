import type { DatabaseSync } from "node:sqlite";
import { namingDatabase } from "../../../storage/sqlite/database-error.ts";
import { sizeOf } from "../../../storage/sqlite/database-files.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import { type ChangeRow, toChange } from "../list-row.ts";
import type { ListChange, ListChanges } from "../list-store.ts";

const COLUMNS = "change, list, value, source, expires_at, removed_at";

interface Open {
  newest(): number;
  presentAfter(number: number, limit: number): ListChange[];
  changesAfter(number: number, limit: number): ListChange[];
  close(): void;
}

/**
 * Follows the lists in the operator's file `path` by a connection of its own, which only reads. As long as the file or its tables do not exist there are
 * no values. Each call reads in the thread of its caller, some microseconds per value.
 */
export function openListChanges(path: string): ListChanges {
  let opened: Open | null = null;
  const open = async () => {
    if (opened === null && ((await sizeOf(path)) ?? 0) > 0) opened = openExisting(path);
    return opened;
  };
  return {
    newest: async () => (await open())?.newest() ?? 0,
    presentAfter: async (number, limit) => (await open())?.presentAfter(number, limit) ?? [],
    changesAfter: async (number, limit) => (await open())?.changesAfter(number, limit) ?? [],
    close: async () => opened?.close(),
  };
}

/** Returns null if the tables do not exist yet. */
function openExisting(path: string): Open | null {
  const connection = openConnection(path, { readOnly: true });
  if (connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'list_change'").get() === undefined) {
    connection.close();
    return null;
  }
  return prepare(connection, path);
}

function prepare(connection: DatabaseSync, path: string): Open {
  const newest = connection.prepare("SELECT newest FROM list_change WHERE id = 1");
  const present = connection.prepare(
    `SELECT ${COLUMNS} FROM list_value NOT INDEXED WHERE change > ? AND removed_at IS NULL ORDER BY change LIMIT ?`,
  );
  const changes = connection.prepare(`SELECT ${COLUMNS} FROM list_value WHERE change > ? ORDER BY change LIMIT ?`);
  // The statements select these columns.
  const toChanges = (rows: unknown) => (rows as ChangeRow[]).map(toChange);
  return {
    newest: () => namingDatabase([path], () => Number(newest.get()?.newest)),
    presentAfter: (number, limit) => namingDatabase([path], () => toChanges(present.all(number, limit))),
    changesAfter: (number, limit) => namingDatabase([path], () => toChanges(changes.all(number, limit))),
    close: () => connection.close(),
  };
}
