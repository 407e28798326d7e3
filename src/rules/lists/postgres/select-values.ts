import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ListValue } from "../../../../generated/operator.ts";
import type { Page, PageRequest } from "../../../journal/list-query.ts";
import { pageOf } from "../../../journal/page-of.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import { type IntervalRow, toInterval, toListValue, type ValueRow } from "../list-row.ts";
import type { ListFilter, ListInterval } from "../list-store.ts";
import { type Key, toCursor, toKey } from "../page-cursor.ts";

/** What the index of values in their order has: the list and the beginning of the value. In the order of bytes, `;` follows `:`. */
const BEGINNING = sql`(list || ':' || left(value, 200))`;

/** Lists values that are present and not expired at `at`. The cursor of the next page is the key of the last value. */
export async function selectValues(
  kysely: Kysely<unknown>,
  { list, filter, page: { limit, cursor }, at }: { list: string; filter: ListFilter; page: PageRequest; at: number },
): Promise<Page<ListValue>> {
  const conditions = [...conditionsOf(filter), ...(cursor === undefined ? [] : [isAfter(list, toKey(cursor))])];
  const { rows } = await sql<ValueRow>`
    SELECT value, source, added_at, expires_at, note FROM imhook.list_value
    WHERE list = ${list} AND ${BEGINNING} >= ${`${list}:`} AND ${BEGINNING} < ${`${list};`}
      AND removed_at IS NULL AND (expires_at IS NULL OR expires_at > ${at}) AND ${sql.join([sql`true`, ...conditions], sql` AND `)}
    ORDER BY ${BEGINNING}, value, source LIMIT ${limit + 1}`.execute(kysely);
  return pageOf({ rows, limit, toItem: toListValue, cursorAfter: ({ value, source }) => toCursor([value, source]) });
}

function conditionsOf({ search, source }: ListFilter): RawBuilder<unknown>[] {
  return [
    search === undefined ? [] : sql`strpos(value, ${escapeUnpaired(search)}) > 0`,
    source === undefined ? [] : sql`source = ${source}`,
  ].flat();
}

function isAfter(list: string, [value, source]: Key): RawBuilder<unknown> {
  return sql`(${BEGINNING}, value, source) > (${`${list}:`} || left(${value}, 200), ${value}, ${source})`;
}

/** Lists the intervals that overlap with a time. The cursor of the next page is the number of the last row's change. */
export async function selectIntervals(
  kysely: Kysely<unknown>,
  { list, since, until, page: { limit, cursor } }: { list: string; since: number; until: number; page: PageRequest },
): Promise<Page<ListInterval>> {
  const after = cursor === undefined ? 0 : Number(toKey(cursor)[0]);
  if (!Number.isSafeInteger(after)) throw new RangeError("cursor must be the next of a page");
  const { rows } = await sql<IntervalRow>`
    SELECT change, value, source, added_at, coalesce(removed_at, expires_at) AS ended_at FROM imhook.list_value
    WHERE change > ${after} AND list = ${list} AND added_at < ${until}
      AND coalesce(coalesce(removed_at, expires_at) > greatest(added_at, ${since}::bigint), true)
    ORDER BY change LIMIT ${limit + 1}`.execute(kysely);
  return pageOf({ rows, limit, toItem: toInterval, cursorAfter: ({ change }) => toCursor([String(change), ""]) });
}
