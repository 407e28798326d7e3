import type { ClusterDatabase } from "./database.ts";

/** An entry as the database has it, read past imhook. */
export interface ClusterEntry {
  position: number;
  id: string;
  phase: "before" | "after";
  command: string;
  status: "accepted" | "quarantined" | "duplicate";
  query: string;
  duplicate_of: string | null;
}

/** Entries after a position, in the order of positions. */
export async function readEntries({ query }: Pick<ClusterDatabase, "query">, position: number): Promise<ClusterEntry[]> {
  const rows = await query(`
    SELECT position::integer, id, phase, command, status, query, duplicate_of FROM imhook.entry WHERE position > ${position} ORDER BY position`);
  // The columns are those of the statement above.
  return rows as unknown as ClusterEntry[];
}

/** What is wrong with the order of positions, and with what commits say of them. */
export async function findGaps({ query }: Pick<ClusterDatabase, "query">): Promise<string[]> {
  const [positions] = await query(
    "SELECT count(*)::integer, coalesce(max(position), 0)::integer AS most, count(DISTINCT id)::integer AS ids FROM imhook.entry",
  );
  const breaks = await query(`
    SELECT through::integer FROM (SELECT through, entries, lag(through) OVER (ORDER BY through) AS previous FROM imhook.committed) AS commits
    WHERE previous IS NOT NULL AND through - entries <> previous`);
  const [newest] = await query("SELECT coalesce(max(through), 0)::integer AS through FROM imhook.committed");
  return [
    ...(positions?.count === positions?.most ? [] : [`there are ${positions?.count} entries up to position ${positions?.most}`]),
    ...(positions?.ids === positions?.count ? [] : [`${positions?.count} entries have ${positions?.ids} ids`]),
    ...(newest?.through === positions?.most
      ? []
      : [`the newest commit reaches ${newest?.through}, the newest entry is ${positions?.most}`]),
    ...breaks.map(({ through }) => `the commit up to ${through} does not begin where the one before it ends`),
  ];
}
