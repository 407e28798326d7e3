import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { INDEXED_COLUMNS, type IndexedEntry, partitionOf } from "../index/index-row.ts";

/** Tables of the index that have one row for each name of an entry. */
export type NameTable = "indexed_user" | "indexed_group" | "indexed_rule" | "indexed_event";

/** Tells what the index has, for whoever verifies it. */
export interface IndexLookup {
  /** Whether the index has the row, with all columns. */
  hasEntry(row: IndexedEntry): boolean;
  /** Whether the index finds an entry by this name and, of users and groups, in these roles. */
  hasName(table: NameTable, entry: Pick<IndexedEntry, "id" | "position">, name: string, roles?: number): boolean;
  /** Returns the number of rows after a position. */
  count(table: "indexed_entry" | NameTable, after: number): number;
}

/** `connection` is one to the index's file. */
export function createIndexLookup(connection: DatabaseSync): IndexLookup {
  const findEntry = connection.prepare(
    `SELECT 1 FROM indexed_entry WHERE ${INDEXED_COLUMNS.map((column) => `${column} IS ?`).join(" AND ")}`,
  );
  const byName = (table: NameTable) => connection.prepare(`SELECT 1 FROM ${table} WHERE name = ? AND id = ? AND position = ?`);
  const byRoles = (table: NameTable) =>
    connection.prepare(`SELECT 1 FROM ${table} WHERE partition = ? AND name = ? AND id = ? AND position = ? AND roles = ?`);
  const find = {
    ...{ indexed_rule: byName("indexed_rule"), indexed_event: byName("indexed_event") },
    ...{ indexed_user: byRoles("indexed_user"), indexed_group: byRoles("indexed_group") },
  };
  return {
    hasEntry: (row) => findEntry.get(...INDEXED_COLUMNS.map((column): SQLInputValue => row[column])) !== undefined,
    hasName: (table, { id, position }, name, roles) =>
      (roles === undefined ? find[table].get(name, id, position) : find[table].get(partitionOf(position), name, id, position, roles)) !==
      undefined,
    count: (table, after) => Number(connection.prepare(`SELECT count(*) AS rows FROM ${table} WHERE position > ?`).get(after)?.rows),
  };
}
