import type { DatabaseSync } from "node:sqlite";
import type { Kysely } from "kysely";
import type { EntryFilter, PageRequest } from "../journal.ts";
import { eraOf, type IndexTables } from "./index-schema.ts";
import type { JournalTables } from "./schema.ts";
import { isByEra, selectEntries } from "./select-entries.ts";

/** Rows of the entries that pass, at most one more than a page has. */
export type ListEntries = (filter: EntryFilter, page: PageRequest) => Promise<Rows>;

type Rows = Awaited<ReturnType<ReturnType<typeof selectEntries>["execute"]>>;

/**
 * Lists entries by descending id. Those of a user, group or message come era by era, the newest first: across the border of two eras, entries that
 * were committed in another order than they were received stay in the order of commits.
 */
export function createListEntries(connection: DatabaseSync, kysely: Kysely<JournalTables & IndexTables>): ListEntries {
  const positionOf = connection.prepare("SELECT position FROM journal.entry WHERE id = ?");
  const readEnds = connection.prepare(
    "SELECT (SELECT min(position) FROM indexed_entry) AS oldest, (SELECT max(position) FROM indexed_entry) AS newest",
  );

  return async function listEntries(filter, { limit, cursor }) {
    if (isByEra(filter)) return listByEra(filter, limit + 1, cursor);
    return selectEntries(kysely, filter, cursor, undefined)
      .limit(limit + 1)
      .execute();
  };

  async function listByEra(filter: EntryFilter, most: number, cursor: string | undefined): Promise<Rows> {
    const ends = readEnds.get();
    if (ends?.newest == null) return [];
    // The entry that a page ended with may have been pruned meanwhile: its id bounds every era then.
    const place = cursor === undefined ? undefined : positionOf.get(cursor)?.position;
    const first = eraOf(Number(place ?? ends.newest));
    const rows: Rows = [];
    for (let era = first; era >= eraOf(Number(ends.oldest)) && rows.length < most; era -= 1) {
      const behind = place === undefined || era === first ? cursor : undefined;
      const ofEra = selectEntries(kysely, filter, behind, era).limit(most - rows.length);
      rows.push(...(await ofEra.execute()));
    }
    return rows;
  }
}
