import { join } from "node:path";
import type { CommittedEntry, StoredEntry } from "../../src/journal/journal.ts";
import { readAfter } from "../../src/journal/sqlite/read-after.ts";
import type { JournalTables } from "../../src/journal/sqlite/schema.ts";
import { openDatabase } from "../../src/sqlite/open-database.ts";

/** A running imhook's journal, read from its file. */
export interface JournalFile {
  /** Entries that were committed since the last call, in the order of commits. */
  readNew(): Promise<StoredEntry[]>;
  close(): void;
}

const PAGE = 1000;

export function openJournalFile(dataDirectory: string): JournalFile {
  const { connection, kysely } = openDatabase<JournalTables>(join(dataDirectory, "journal.sqlite"), { readOnly: true });
  let position = 0;
  return {
    readNew: async () => {
      const entries: StoredEntry[] = [];
      let page: CommittedEntry[];
      do {
        page = await readAfter(kysely, position, PAGE);
        entries.push(...page.map(({ entry }) => entry));
        position = page.at(-1)?.position ?? position;
      } while (page.length === PAGE);
      return entries;
    },
    close: () => connection.close(),
  };
}
