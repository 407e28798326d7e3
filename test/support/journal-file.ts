import { join } from "node:path";
import type { Batch } from "../../src/journal/batch.ts";
import type { CommittedEntry, StoredEntry } from "../../src/journal/journal.ts";
import { createReadAfter } from "../../src/journal/sqlite/read-after.ts";
import { openConnection } from "../../src/storage/sqlite/open-connection.ts";

/** The journal of a running imhook, read from its file. */
export interface JournalFile {
  /** Entries committed since the last call, in commit order. */
  readNew(): Promise<StoredEntry[]>;
  close(): void;
}

const PAGE = 1000;

export function openJournalFile(dataDirectory: string): JournalFile {
  const connection = openConnection(join(dataDirectory, "journal.sqlite"), { readOnly: true });
  const readAfter = createReadAfter(connection);
  let position = 0;
  return {
    readNew: async () => {
      const entries: StoredEntry[] = [];
      let page: Batch<CommittedEntry>;
      do {
        page = readAfter(position, { entries: PAGE });
        entries.push(...page.entries.map(({ entry }) => entry));
        position = page.entries.at(-1)?.position ?? position;
      } while (page.cut);
      return entries;
    },
    close: () => connection.close(),
  };
}
