import { type Kysely, sql } from "kysely";
import type { Relation } from "../../generated/operator.ts";
import type { Page, PageRequest } from "../journal/list-query.ts";
import { unescapeUnpaired } from "../storage/unpaired-surrogates.ts";
import { toCursor, toKey } from "./page-cursor.ts";
import { toPrefixRange } from "./prefix.ts";
import { KEY_COLUMNS, type RelationTable } from "./relation-table.ts";
import type { RelationFilter } from "./relations.ts";

// An interface would not do: Kysely asks for an index signature.
export type ListedTables = { relation: RelationTable };

/** Where the relations are stored. */
export interface ListedRelations {
  kysely: Kysely<ListedTables>;
  /** Converts a name, or the beginning of one, to what the table has. */
  toStored(name: string): string;
}

/** Lists relations in the order of their key. The cursor of the next page is the key of the last relation. */
export async function listRelations(relations: ListedRelations, filter: RelationFilter, page: PageRequest): Promise<Page<Relation>> {
  const rows = await select(relations, filter, page.cursor)
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit).map(toRelation);
  const last = rows.length > page.limit ? items.at(-1) : undefined;
  return { items, next: last === undefined ? null : toCursor(last) };
}

function select({ kysely, toStored }: ListedRelations, filter: RelationFilter, cursor: string | undefined) {
  let query = kysely.selectFrom("relation").selectAll();
  for (const column of KEY_COLUMNS) {
    const value = filter[column];
    if (value !== undefined) query = query.where(column, "=", toStored(value));
  }
  for (const [column, prefix] of [
    ["owner", filter.ownerPrefix],
    ["target", filter.targetPrefix],
  ] as const) {
    if (prefix === undefined) continue;
    const { least, end } = toPrefixRange(toStored(prefix));
    query = query.where(column, ">=", least);
    if (end !== null) query = query.where(column, "<", end);
  }
  if (cursor !== undefined) query = query.where(isAfter(filter, toKey(cursor).map(toStored)));
  return query.orderBy("sender").orderBy("app").orderBy("kind").orderBy("owner").orderBy("target");
}

/** Compares only the columns that the filter leaves open, so that an index begins right after the key: a later page costs no more than the first. */
function isAfter(filter: RelationFilter, key: readonly string[]) {
  const open = KEY_COLUMNS.flatMap((column, place) => (filter[column] === undefined ? [{ column, value: key[place] ?? "" }] : []));
  // A filter on every column selects one relation, which nothing follows.
  if (open.length === 0) return sql<boolean>`false`;
  const [columns, values] = [open.map(({ column }) => sql.ref(column)), open.map(({ value }) => sql.val(value))];
  return sql<boolean>`(${sql.join(columns)}) > (${sql.join(values)})`;
}

function toRelation(row: RelationTable): Relation {
  return { ...row, owner: unescapeUnpaired(row.owner), target: unescapeUnpaired(row.target), inferred: row.inferred === 1 };
}
