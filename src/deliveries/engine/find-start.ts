import type { CommittedEntry, JournalReader } from "../../journal/journal.ts";
import type { DeliveryCursor } from "../cursor.ts";

type Journal = Pick<JournalReader, "readAfter" | "newestPosition">;

/**
 * Resolves with the cursor after which deliveries begin. `stored` is the one of the last run; without one, they begin with the next entry. If the
 * journal no longer has the entry of the cursor, its end was lost or it was replaced: they continue with what was received later than that entry.
 */
export async function findStart(journal: Journal, stored: DeliveryCursor | null): Promise<DeliveryCursor> {
  const newest = await journal.newestPosition();
  if (stored === null) return cursorAt(journal, newest);
  if (stored.entry === null) return cursorAt(journal, Math.min(stored.position, newest));
  const found = await entryAfter(journal, stored.position - 1);
  const isPruned = found === undefined ? stored.position <= newest : found.position > stored.position;
  if (isPruned || found?.entry.id === stored.entry) return stored;
  return cursorAt(journal, await lastReceivedBefore(journal, stored.entry, newest));
}

async function cursorAt(journal: Journal, position: number): Promise<DeliveryCursor> {
  const found = await entryAfter(journal, position - 1);
  return { position, entry: found?.position === position ? found.entry.id : null };
}

/**
 * Resolves with the last position up to `newest` whose entry was received before the entry with this id; ids sort by time of receipt. Clocks
 * may differ and entries may overtake each other, so some entries can be delivered again.
 */
async function lastReceivedBefore(journal: Journal, id: string, newest: number): Promise<number> {
  let [first, last] = [0, newest];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    const next = await entryAfter(journal, middle);
    if (next !== undefined && next.position <= last && next.entry.id <= id) first = next.position;
    else last = middle;
  }
  return first;
}

async function entryAfter(journal: Journal, position: number): Promise<CommittedEntry | undefined> {
  const [next] = await journal.readAfter(position, 1);
  return next;
}
