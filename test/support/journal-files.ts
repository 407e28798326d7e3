import { createJournal } from "../../src/journal/sqlite/create-journal.ts";
import { createReadAfter } from "../../src/journal/sqlite/read-after.ts";
import { createReadBaseline } from "../../src/journal/sqlite/tables/baseline.ts";
import { serve as serveWriter, type Writer } from "../../src/journal/sqlite/writer.ts";
import { createPruneEntries } from "../../src/operator/retention/sqlite/prune-entries.ts";
import { createTransactions, openConnection } from "../../src/storage/sqlite/open-connection.ts";

/** A journal whose functions run in the test's own thread. */
export interface JournalFile extends Writer {
  /** Prunes this many of the oldest entries. */
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
    prune: (entries) => pruneEntries(readAfter(baseline(), { entries }).entries),
    close: async () => {
      connection.close();
      await writer.close();
    },
  };
}
