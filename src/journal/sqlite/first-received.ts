import type { DatabaseSync } from "node:sqlite";
import { firstIdAt } from "../entry-id.ts";

/** Returns a function that finds the smallest position of an entry that was received at a time or later; null if every entry is older. */
export function createFirstReceived(connection: DatabaseSync): (time: number) => number | null {
  const select = connection.prepare("SELECT min(position) AS first FROM entry WHERE id >= ?");
  return (time) => {
    const first = select.get(firstIdAt(time))?.first;
    return first == null ? null : Number(first);
  };
}
