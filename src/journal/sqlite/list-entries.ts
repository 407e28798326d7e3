import type { DatabaseSync } from "node:sqlite";
import type { Kysely } from "kysely";
import type { EntryFilter, PageRequest } from "../journal.ts";
import { type IndexTables, partitionOf } from "./index-schema.ts";
import type { JournalTables } from "./schema.ts";
import { isPartitioned, selectEntries } from "./select-entries.ts";
import { createGetEntry } from "./tables/entry.ts";

/** Resolves with the rows of a page, and one more if there is another page. */
export type ListEntries = (filter: EntryFilter, page: PageRequest) => Promise<Rows>;

type Rows = Awaited<ReturnType<ReturnType<typeof selectEntries>["execute"]>>;

/**
 * Lists entries by descending id. The entries of a user, group or message are read partition by partition, newest partition first. Two
 * entries in different partitions are therefore listed by commit, even if they were received in the opposite order.
 */
export function createListEntries(connection: DatabaseSync, kysely: Kysely<JournalTables & IndexTables>): ListEntries {
  const getEntry = createGetEntry(connection, ["position"]);
  const readRange = connection.prepare(
    "SELECT (SELECT min(position) FROM indexed_entry) AS oldest, (SELECT max(position) FROM indexed_entry) AS newest",
  );

  return async function listEntries(filter, { limit, cursor }) {
    if (isPartitioned(filter)) return listPartitions(filter, limit + 1, cursor);
    return selectEntries(kysely, filter, { cursor })
      .limit(limit + 1)
      .execute();
  };

  async function listPartitions(filter: EntryFilter, limit: number, cursor: string | undefined): Promise<Rows> {
    const range = readRange.get();
    if (range?.newest == null) return [];
    // If the last entry of the previous page has been pruned, its partition is unknown. Its id then bounds every partition.
    const position = cursor === undefined ? undefined : getEntry(cursor)?.position;
    const first = partitionOf(position ?? Number(range.newest));
    const rows: Rows = [];
    for (let partition = first; partition >= partitionOf(Number(range.oldest)) && rows.length < limit; partition -= 1) {
      const isBounded = position === undefined || partition === first;
      const select = selectEntries(kysely, filter, { cursor: isBounded ? cursor : undefined, partition });
      rows.push(...(await select.limit(limit - rows.length).execute()));
    }
    return rows;
  }
}
