import type { DatabaseSync } from "node:sqlite";
import type { Place } from "../journal.ts";

/** Returns a function that names the place after a position, with the id of the entry there. */
export function createPlaceAfter(connection: DatabaseSync): (position: number) => Place {
  const selectId = connection.prepare("SELECT id FROM entry WHERE position = ?");
  return (position) => {
    const row = selectId.get(position);
    return { position, entry: row === undefined ? null : String(row.id) };
  };
}
