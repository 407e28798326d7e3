import type { DatabaseSync } from "node:sqlite";
import { type Kysely, sql } from "kysely";
import type { ListValue } from "../../../../generated/operator.ts";
import type { Page, PageRequest } from "../../../journal/list-query.ts";
import { pageOf } from "../../../journal/page-of.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import { type IntervalRow, type ListRow, toInterval, toListValue } from "../list-row.ts";
import type { ListFilter, ListInterval } from "../list-store.ts";
import { toCursor, toKey } from "../page-cursor.ts";

/** Tables of the lists in the operator's file. */
export interface ListTables {
  list_value: ListRow;
}

/** Lists values that are present and not expired at `at`. The cursor of the next page is the key of the last value. */
export async function selectValues(
  kysely: Kysely<ListTables>,
  { list, filter: { search, source }, page: { limit, cursor }, at }: { list: string; filter: ListFilter; page: PageRequest; at: number },
): Promise<Page<ListValue>> {
  let query = kysely
    .selectFrom("list_value")
    .select(["value", "source", "added_at", "expires_at", "note"])
    .where("list", "=", list)
    .where("removed_at", "is", null)
    .where((where) => where.or([where("expires_at", "is", null), where("expires_at", ">", at)]));
  if (search !== undefined) query = query.where(sql<boolean>`instr(value, ${escapeUnpaired(search)}) > 0`);
  if (source !== undefined) query = query.where("source", "=", source);
  if (cursor !== undefined) query = query.where(sql<boolean>`(value, source) > (${sql.join(toKey(cursor))})`);
  const rows = await query
    .orderBy("value")
    .orderBy("source")
    .limit(limit + 1)
    .execute();
  return pageOf({ rows, limit, toItem: toListValue, cursorAfter: ({ value, source: from }) => toCursor([value, from]) });
}

/** Returns a function that lists the intervals which overlap with a time. The cursor of the next page is the number of the last row's change. */
export function createSelectIntervals(connection: DatabaseSync) {
  const select = connection.prepare(`
    SELECT change, value, source, added_at, coalesce(removed_at, expires_at) AS ended_at FROM list_value
    WHERE change > ? AND list = ? AND added_at < ? AND (ended_at IS NULL OR ended_at > ?) AND (ended_at IS NULL OR ended_at > added_at)
    ORDER BY change LIMIT ?`);

  return function selectIntervals(
    list: string,
    { since, until }: { since: number; until: number },
    { limit, cursor }: PageRequest,
  ): Page<ListInterval> {
    const after = cursor === undefined ? 0 : Number(toKey(cursor)[0]);
    // The statement selects these columns.
    const rows = select.all(after, list, until, since, limit + 1) as unknown as IntervalRow[];
    return pageOf({ rows, limit, toItem: toInterval, cursorAfter: ({ change }) => toCursor([String(change), ""]) });
  };
}
