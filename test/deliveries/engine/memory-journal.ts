import type { DeliveredJournal } from "../../../src/deliveries/engine/journal-reading.ts";
import type { CommittedEntry, StoredEntry } from "../../../src/journal/journal.ts";
import { storedEntry } from "../../support/entries.ts";

/** A journal in memory. */
export interface MemoryJournal extends DeliveredJournal {
  append(entries: number, fields?: Partial<StoredEntry>): void;
  /** Forgets everything up to a position. */
  prune(position: number): void;
  /** Each read fails with it; null: they succeed. */
  failWith(error: Error | null): void;
  /** Calls of `readAfter` so far. */
  reads: number;
}

export function createMemoryJournal(): MemoryJournal {
  const committed: CommittedEntry[] = [];
  let pruned = 0;
  let failure: Error | null = null;
  const journal: MemoryJournal = {
    reads: 0,
    append: (entries, fields = {}) => {
      for (let added = 0; added < entries; added += 1) committed.push({ position: committed.length + 1, entry: storedEntry(fields) });
    },
    prune: (position) => {
      pruned = position;
    },
    failWith: (error) => {
      failure = error;
    },
    readAfter: async (position, limit) => {
      journal.reads += 1;
      const from = Math.max(position, pruned);
      // What is appended while it is read is not seen.
      const read = committed.slice(from, from + limit);
      await Promise.resolve();
      if (failure !== null) throw failure;
      return read;
    },
    newestPosition: async () => committed.length,
    beforeReceipt: async (time) => {
      const first = committed.findIndex(({ entry }) => entry.receivedAt >= time);
      const position = first < 0 ? committed.length : first;
      return { position, entry: committed[position - 1]?.entry.id ?? null };
    },
  };
  return journal;
}
