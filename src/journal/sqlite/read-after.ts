import type { Kysely } from "kysely";
import type { CommittedEntry } from "../journal.ts";
import { ENTRY_COLUMNS, toEntry } from "./rows.ts";
import type { JournalTables } from "./schema.ts";

/** The entries behind a position in the order of commits, at most `limit`. */
export async function readAfter(kysely: Kysely<JournalTables>, position: number, limit: number): Promise<CommittedEntry[]> {
  const rows = await kysely
    .selectFrom("entry")
    .select(["position", ...ENTRY_COLUMNS])
    .where("position", ">", position)
    .orderBy("position")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ position: row.position, entry: toEntry(row) }));
}
