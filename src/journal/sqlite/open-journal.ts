import type { MeasuredWriter } from "../commit-figures.ts";
import { joinSides } from "../join-sides.ts";
import type { Journal } from "../journal.ts";
import { openJournalReader, type ReaderOptions } from "../open-reader.ts";
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
  const reader = await openJournalReader({ commits: commits ?? writer, startReader, followers, log }).catch(async (error) => {
    await writer.close();
    throw error;
  });
  return joinSides(writer, reader);
}
