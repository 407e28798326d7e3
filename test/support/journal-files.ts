import { createJournal } from "../../src/journal/sqlite/create-journal.ts";
import { openRecording } from "../../src/journal/sqlite/open-recording.ts";
import { createReadAfter } from "../../src/journal/sqlite/read-after.ts";
import type { Recorder } from "../../src/journal/sqlite/recorder.ts";
import { createReadBaseline } from "../../src/journal/sqlite/tables/baseline.ts";
import { createPruneEntries, EVENTS_PER_STEP } from "../../src/operator/retention/sqlite/prune-entries.ts";
import { createTransactions, openConnection } from "../../src/storage/sqlite/open-connection.ts";

/** A journal whose functions run in the test's own thread. */
export interface JournalFile extends Recorder {
  /** Prunes this many of the oldest entries, in as many steps as that takes. Returns how many were pruned. */
  prune(entries: number): number;
  close(): Promise<void>;
}

/** Creates a journal at `path`. */
export async function createJournalFile(path: string): Promise<JournalFile> {
  await createJournal(path);
  const recording = await openRecording({ path, duplicateWindow: 0 });
  const connection = openConnection(path, { create: false });
  const readAfter = createReadAfter(connection);
  const baseline = createReadBaseline(connection);
  const pruneEntries = createPruneEntries(connection, createTransactions(connection));
  return {
    ...recording,
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
      recording.close();
    },
  };
}
