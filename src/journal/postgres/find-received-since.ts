import { type Kysely, sql } from "kysely";
import { firstIdAt } from "../entry-id.ts";
import { inSearch, type Searched } from "./in-search.ts";

/**
 * Finds the smallest position of an entry that was received at a time or later; null if every entry is older. Positions and times have nearly the same order, so
 * only the first partition with such an entry is read.
 */
export function findReceivedSince(kysely: Kysely<unknown>, time: number): Promise<number | null> {
  return inSearch(kysely, async (searched) => {
    const partition = await findPartition(searched, firstIdAt(time));
    if (partition === undefined) return null;
    // The offset keeps the database from reading the partition in the order of positions until it finds one.
    const { rows } = await sql<{ first: number | null }>`
      SELECT min(position) AS first FROM (
        SELECT position FROM imhook.entry
        WHERE position >= ${partition.first} AND position < ${partition.beyond} AND position > ${searched.baseline} AND id >= ${firstIdAt(time)}
        OFFSET 0
      ) AS received`.execute(searched.snapshot);
    return rows[0]?.first ?? null;
  });
}

/** Finds the first partition whose largest id is not below this one. */
async function findPartition({ snapshot, baseline }: Searched, id: string): Promise<{ first: number; beyond: number } | undefined> {
  const { rows } = await sql<{ first: number; beyond: number }>`
    SELECT first, beyond FROM imhook.entry_partition AS partition
    WHERE beyond > ${baseline + 1} AND (
      SELECT entry.id FROM imhook.entry AS entry
      WHERE entry.position >= partition.first AND entry.position < partition.beyond AND entry.position > ${baseline} ORDER BY entry.id DESC LIMIT 1
    ) >= ${id}
    ORDER BY first LIMIT 1`.execute(snapshot);
  return rows[0];
}
