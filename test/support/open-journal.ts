import { pino } from "pino";
import type { Journal } from "../../src/journal/journal.ts";
import { openJournal as open } from "../../src/journal/sqlite/open-journal.ts";
import type { JournalOptions } from "../../src/journal/sqlite/open-writer.ts";
import { startReader } from "../../src/senders/start-reader.ts";

/** Opens a journal that logs nothing. */
export function openJournal(path: string, options: JournalOptions = {}): Promise<Journal> {
  return open(path, { ...options, startReader: () => startReader({ path }), log: pino({ enabled: false }) });
}
