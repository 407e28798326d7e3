import type { Journal, JournalReader, JournalWriter } from "../journal.ts";
import { openJournalReader, type ReaderOptions } from "./open-reader.ts";
import { type JournalOptions, openJournalWriter } from "./open-writer.ts";

/**
 * Opens the journal in the SQLite file `path`, which is made where there is none, and brought up to date. The index follows the commits of this
 * writer where none are given. Rejects as the two sides do.
 */
export async function openJournal(
  path: string,
  { log, commits, ...options }: JournalOptions & Pick<ReaderOptions, "log"> & Partial<ReaderOptions>,
): Promise<Journal> {
  const writer = await openJournalWriter(path, options);
  const reader = await openJournalReader(path, { commits: commits ?? writer, log }).catch(async (error) => {
    await writer.close();
    throw error;
  });
  return joinSides(writer, reader);
}

/** Both sides of one journal as one. */
export function joinSides(writer: JournalWriter, reader: JournalReader): Journal {
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
