import { createCountByReceipt, createGetReceived, createReadByReceipt } from "../../../journal/sqlite/read-by-receipt.ts";
import { createReadBaseline } from "../../../journal/sqlite/tables/baseline.ts";
import { readRelations } from "../../../relations/sqlite/relation-table.ts";
import { inSnapshot, openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { PastSource } from "../past-source.ts";
import { readLists } from "./read-lists.ts";

/** Files that are read, also while a server writes them. */
export interface RecordedFiles {
  journal: string;
  /** With the history of the lists. It need not exist. */
  operator: string;
}

/** Opens a journal that a writer has created. */
export function openSource({ journal: path, operator }: RecordedFiles): PastSource {
  const journal = openConnection(path, { readOnly: true });
  const get = createGetReceived(journal);
  const count = createCountByReceipt(journal);
  const read = createReadByReceipt(journal);
  const readBaseline = createReadBaseline(journal);
  return {
    get: async (id) => get(id),
    count: async (range) => count(range),
    read: async (range, limit, following) =>
      inSnapshot(journal, () => {
        if (following !== null && readBaseline() > following.readThrough) {
          following.relations.clear();
          following.relations.load(readRelations(journal, "baseline_relation"));
        }
        return read(range, limit);
      }),
    readLists: async (names, times) => readLists(operator, names, times),
    close: async () => journal.close(),
  };
}
