import type { MeasuredWriter } from "../commit-figures.ts";
import type { Journal, JournalReader, JournalWriter } from "../journal.ts";
import { openJournalReader, type ReaderOptions } from "./open-reader.ts";
import { type JournalOptions, openJournalWriter } from "./open-writer.ts";

/**
 * Opens the journal in the SQLite file `path`, which is created or upgraded if necessary. Without `commits`, the index follows the commits of
 * this writer. Rejects as `openJournalWriter` and `openJournalReader` do.
 */
export async function openJournal(
  path: string,
  { log, commits, startReader, followers, ...options }: JournalOptions & Omit<ReaderOptions, "commits"> & Partial<ReaderOptions>,
): Promise<Journal & MeasuredWriter> {
  const writer = await openJournalWriter(path, options);
  const reader = await openJournalReader(path, { commits: commits ?? writer, startReader, followers, log }).catch(async (error) => {
    await writer.close();
    throw error;
  });
  return joinSides(writer, reader);
}

/** Combines a writer and a reader of one journal. */
export function joinSides<Writer extends JournalWriter>(writer: Writer, reader: JournalReader): Writer & JournalReader {
  return {
    ...writer,
    ...reader,
    check: async () => {
      await writer.check();
      await reader.check();
    },
    close: async () => {
      // The last connection to close moves the write-ahead log into the file, so it must be one that can write.
      await reader.close();
      await writer.close();
    },
  };
}
