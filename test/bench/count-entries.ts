import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { COMMAND } from "./callback.ts";

/** Counts the accepted callbacks in a journal that nobody has open. */
export function countEntries(dataDirectory: string): number {
  const journal = new DatabaseSync(join(dataDirectory, "journal.sqlite"));
  try {
    return Number(journal.prepare("SELECT count(*) AS entries FROM entry WHERE status = 'accepted' AND command = ?").get(COMMAND)?.entries);
  } finally {
    journal.close();
  }
}
