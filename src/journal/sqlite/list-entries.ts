import type { DatabaseSync } from "node:sqlite";
import type { Kysely } from "kysely";
import type { EntryFilter, PageRequest } from "../journal.ts";
import { type IndexTables, partitionOf } from "./index-schema.ts";
import type { JournalTables } from "./schema.ts";
import { isPartitioned, selectEntries } from "./select-entries.ts";
import { createReadBaseline } from "./tables/baseline.ts";
import { createGetEntry } from "./tables/entry.ts";

/** Resolves with the rows of a page. */
export type ListEntries = (filter: EntryFilter, page: PageRequest) => Promise<Rows>;

interface Rows {
  rows: Row[];
  /** Whether there is another page. */
  more: boolean;
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEntries>["execute"]>>[number];

/** Length at which a page ends early, in characters of its targets. One callback can name half a million users. */
const MAX_PAGE_LENGTH = 4 << 20;

/**
 * Lists entries by descending id. The entries of a user, group, message or request are read partition by partition, newest partition first. Two
 * entries in different partitions are therefore listed by commit, even if they were received in the opposite order.
 */
export function createListEntries(connection: DatabaseSync, kysely: Kysely<JournalTables & IndexTables>): ListEntries {
  const getEntry = createGetEntry(connection, ["position"]);
  const readBaseline = createReadBaseline(connection);
  const readRange = connection.prepare(
    "SELECT (SELECT min(position) FROM indexed_entry) AS oldest, (SELECT max(position) FROM indexed_entry) AS newest",
  );

  return async function listEntries(filter, { limit, cursor }) {
    const rows: Row[] = [];
    let length = 0;
    for await (const row of isPartitioned(filter) ? selectPartitions(filter, limit + 1, cursor) : select(filter, limit + 1, cursor)) {
      if (rows.length === limit || length >= MAX_PAGE_LENGTH) return { rows, more: true };
      rows.push(row);
      length += row.targets.length;
    }
    return { rows, more: false };
  };

  function select(filter: EntryFilter, limit: number, cursor: string | undefined, partition?: number): AsyncIterable<Row> {
    return selectEntries(kysely, filter, partition === undefined ? { cursor } : { cursor, partition })
      .limit(limit)
      .stream();
  }

  async function* selectPartitions(filter: EntryFilter, limit: number, cursor: string | undefined): AsyncIterable<Row> {
    const range = readRange.get();
    if (range?.newest == null) return;
    // If the last entry of the previous page has been pruned, the partitions after the last pruned one are listed already.
    const start = cursor === undefined ? Number(range.newest) : (getEntry(cursor)?.position ?? readBaseline());
    const first = partitionOf(start);
    for (let partition = first; partition >= partitionOf(Number(range.oldest)); partition -= 1) {
      yield* select(filter, limit, partition === first ? cursor : undefined, partition);
    }
  }
}
