import type { DatabaseSync } from "node:sqlite";
import type { NewEntry, Original } from "../journal.ts";

/** Knows the duplicate keys of the window. Used inside the transaction that writes the entries. */
export interface Duplicates {
  /** The entry that this one repeats, or null, which makes it the one that later ones repeat. */
  originalOf(entry: NewEntry): Original | null;
}

const MILLISECONDS_PER_SECOND = 1000;

/** For each key that is written two that are out of the window go, so that the table stays as large as the window. */
const REMOVED_PER_WRITTEN = 2;

/** `window` is in seconds; 0 finds no duplicates. */
export function findDuplicates(connection: DatabaseSync, window: number): Duplicates {
  const find = connection.prepare(
    "SELECT entry.id, entry.reply FROM duplicate_key JOIN entry ON entry.id = duplicate_key.id WHERE key = ? AND abs(duplicate_key.received_at - ?) <= ?",
  );
  const write = connection.prepare("INSERT OR REPLACE INTO duplicate_key (key, id, received_at) VALUES (?, ?, ?)");
  const forget = connection.prepare(
    `DELETE FROM duplicate_key WHERE key IN (SELECT key FROM duplicate_key WHERE received_at < ? ORDER BY received_at LIMIT ${REMOVED_PER_WRITTEN})`,
  );
  const milliseconds = window * MILLISECONDS_PER_SECOND;

  return {
    originalOf({ id, duplicateKey, receivedAt }) {
      if (duplicateKey === null || window === 0) return null;
      const found = find.get(duplicateKey, receivedAt, milliseconds);
      // The columns are those of the statement above.
      if (found !== undefined) return { id: found.id as string, reply: found.reply as string };
      forget.run(receivedAt - milliseconds);
      write.run(duplicateKey, id, receivedAt);
      return null;
    },
  };
}
