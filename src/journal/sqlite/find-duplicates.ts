import type { DatabaseSync } from "node:sqlite";
import type { NewEntry, Original } from "../journal.ts";

/** Knows the duplicate keys of the window. Used inside the transaction that writes the entries. */
export interface Duplicates {
  /** The entry that this one repeats, or null, which makes it the one that later ones repeat. */
  originalOf(entry: NewEntry): Original | null;
}

const MILLISECONDS_PER_SECOND = 1000;

/** For each key that is written two that are out of the window go, so that the table stays as large as a few windows. */
const REMOVED_PER_WRITTEN = 2;

/**
 * `window` is in seconds; 0 finds no duplicates. Keys are kept by generation, which is as long as the window: one that is searched for can only
 * be in its own generation, the one before, or, where clocks differ, the one after. Keys lie scattered over their generation's pages, and what
 * is out of the window is taken from the front of the table, page by page: to find it by an index of times made an entry's key cost 34 µs
 * instead of 22 (test/bench/LOG.md).
 */
export function findDuplicates(connection: DatabaseSync, window: number): Duplicates {
  if (window === 0) return { originalOf: () => null };
  const milliseconds = window * MILLISECONDS_PER_SECOND;
  adoptWindow(connection, milliseconds);
  const find = connection.prepare(`
    SELECT entry.id, entry.reply FROM duplicate_key JOIN entry ON entry.id = duplicate_key.id
    WHERE generation IN (?, ?, ?) AND key = ? AND abs(duplicate_key.received_at - ?) <= ${milliseconds}
    ORDER BY duplicate_key.received_at DESC LIMIT 1`);
  const write = connection.prepare("INSERT OR REPLACE INTO duplicate_key (generation, key, id, received_at) VALUES (?, ?, ?, ?)");
  const forget = connection.prepare(`
    DELETE FROM duplicate_key WHERE (generation, key) IN
      (SELECT generation, key FROM duplicate_key WHERE generation < ? ORDER BY generation, key LIMIT ${REMOVED_PER_WRITTEN})`);

  return {
    originalOf({ id, duplicateKey, receivedAt }) {
      if (duplicateKey === null) return null;
      const key = Buffer.from(duplicateKey, "hex");
      const generation = Math.floor(receivedAt / milliseconds);
      const found = find.get(generation - 1, generation, generation + 1, key, receivedAt);
      // The columns are those of the statement above.
      if (found !== undefined) return { id: found.id as string, reply: found.reply as string };
      forget.run(generation - 1);
      write.run(generation, key, id, receivedAt);
      return null;
    },
  };
}

/** Sorts the keys that there are into generations of this length, where they were kept by another. */
function adoptWindow(connection: DatabaseSync, milliseconds: number): void {
  const first = connection.prepare("SELECT generation, received_at FROM duplicate_key LIMIT 1").get();
  if (first === undefined || first.generation === Math.floor(Number(first.received_at) / milliseconds)) return;
  connection.exec(`UPDATE OR REPLACE duplicate_key SET generation = received_at / ${milliseconds}`);
}
