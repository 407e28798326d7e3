import type { Journal } from "../journal.ts";
import { openJournalReader } from "./open-reader.ts";
import { openJournalWriter } from "./open-writer.ts";

/** Opens the journal in the SQLite file `path`, which is created or brought up to date. Rejects where that fails. */
export async function openJournal(path: string): Promise<Journal> {
  const writing = openJournalWriter(path);
  const reader = await openJournalReader(path, writing).catch(async (error) => {
    await writing.then((writer) => writer.close());
    throw error;
  });
  const writer = await writing;
  return {
    ...writer,
    ...reader,
    check: async () => {
      await writer.check();
      await reader.check();
    },
    close: async () => {
      // The last to close the file moves the write-ahead log into it, for which it must be able to write.
      await reader.close();
      await writer.close();
    },
  };
}
