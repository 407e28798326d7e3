import type { DatabaseSync } from "node:sqlite";
import type { Roles } from "../index/names.ts";

/** An indexed entry. */
export interface IndexedPlace {
  partition: number;
  id: string;
  position: number;
}

/** The part of the index that finds the entries of a user or of a group. */
export interface NameIndex {
  add(place: IndexedPlace, names: Roles): void;
  remove(place: Pick<IndexedPlace, "partition" | "id">, names: Iterable<string>): void;
}

export function createNameIndex(connection: DatabaseSync, table: "indexed_user" | "indexed_group"): NameIndex {
  const insert = connection.prepare(`INSERT OR REPLACE INTO ${table} (partition, name, id, position, roles) VALUES (?, ?, ?, ?, ?)`);
  const remove = connection.prepare(`DELETE FROM ${table} WHERE partition = ? AND name = ? AND id = ?`);
  return {
    add: ({ partition, id, position }, names) => {
      for (const [name, roles] of names) insert.run(partition, name, id, position, roles);
    },
    remove: ({ partition, id }, names) => {
      for (const name of names) remove.run(partition, name, id);
    },
  };
}
