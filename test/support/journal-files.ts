import { createJournal } from "../../src/journal/sqlite/create-journal.ts";
import { createReadAfter } from "../../src/journal/sqlite/read-after.ts";
import { createReadBaseline } from "../../src/journal/sqlite/tables/baseline.ts";
import { serve as serveWriter, type Writer } from "../../src/journal/sqlite/writer.ts";
import { createPruneEntries, EVENTS_PER_STEP } from "../../src/operator/retention/sqlite/prune-entries.ts";
import { createTransactions, openConnection } from "../../src/storage/sqlite/open-connection.ts";

/** A journal whose functions run in the test's own thread. */
export interface JournalFile extends Writer {
  /** Prunes this many of the oldest entries, in as many steps as that takes. Returns how many were pruned. */
  prune(entries: number): number;
}

/** Creates a journal at `path`. */
export async function createJournalFile(path: string): Promise<JournalFile> {
  await createJournal(path);
  const writer = await serveWriter({ path, duplicateWindow: 0 });
  const connection = openConnection(path, { create: false });
  const readAfter = createReadAfter(connection);
  const baseline = createReadBaseline(connection);
  const pruneEntries = createPruneEntries(connection, createTransactions(connection));
  return {
    ...writer,
    prune: (entries) => {
      let removed = 0;
      while (removed < entries) {
        const oldest = readAfter(baseline(), { entries: Math.min(EVENTS_PER_STEP, entries - removed) }).entries;
        if (oldest.length === 0) break;
        removed += pruneEntries(oldest);
      }
      return removed;
    },
    close: async () => {
      connection.close();
      await writer.close();
    },
  };
}
