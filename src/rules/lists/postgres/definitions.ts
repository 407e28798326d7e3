import { isDeepStrictEqual } from "node:util";
import { type Kysely, sql } from "kysely";
import type { List, ListSource } from "../../../../generated/operator.ts";
import type { ListDefinition } from "../list-store.ts";
import { type SourceOfList, sizeOfOne, toSources } from "../source-of-list.ts";

/** Lists the definitions by name. */
export async function selectDefinitions(kysely: Kysely<unknown>): Promise<ListDefinition[]> {
  return (await sql<ListDefinition>`SELECT name, match, file FROM imhook.list ORDER BY name`.execute(kysely)).rows;
}

export async function selectDefinition(kysely: Kysely<unknown>, list: string): Promise<ListDefinition | undefined> {
  return (await sql<ListDefinition>`SELECT name, match, file FROM imhook.list WHERE name = ${list}`.execute(kysely)).rows[0];
}

/** Replaces the definitions, in a transaction that changes lists. Instances with the same rules file define the same, and nothing is written. */
export async function writeDefinitions(transaction: Kysely<unknown>, definitions: readonly ListDefinition[]): Promise<void> {
  const wanted = definitions.map(({ name, match, file }) => ({ name, match, file }));
  const stored = await selectDefinitions(transaction);
  if (isDeepStrictEqual(new Map(stored.map((one) => [one.name, one])), new Map(wanted.map((one) => [one.name, one])))) return;
  await sql`DELETE FROM imhook.list`.execute(transaction);
  await sql`
    INSERT INTO imhook.list (name, match, file) SELECT * FROM unnest(
      ${wanted.map(({ name }) => name)}::text[], ${wanted.map(({ match }) => match)}::text[], ${wanted.map(({ file }) => file)}::text[])`.execute(
    transaction,
  );
}

/** Lists the sources that have values, without reading these: it finds the next one by the index. */
export async function selectSources(kysely: Kysely<unknown>): Promise<SourceOfList[]> {
  const { rows } = await sql<SourceOfList>`
    WITH RECURSIVE following (list, source) AS (
      (SELECT list, source FROM imhook.list_value WHERE removed_at IS NULL ORDER BY list, source LIMIT 1)
      UNION ALL
      SELECT beyond.list, beyond.source FROM following CROSS JOIN LATERAL (
        SELECT list, source FROM imhook.list_value
        WHERE removed_at IS NULL AND (list, source) > (following.list, following.source) ORDER BY list, source LIMIT 1
      ) AS beyond
    ) SELECT list, source FROM following`.execute(kysely);
  return rows;
}

/** Counts the present values of a list, whether expired or not. */
export async function countValues(kysely: Kysely<unknown>, definition: ListDefinition): Promise<List> {
  const { name, match, file } = definition;
  const { rows } = await sql<{ source: ListSource; values: number }>`
    SELECT source, count(*) AS values FROM imhook.list_value WHERE list = ${name} AND removed_at IS NULL GROUP BY source`.execute(kysely);
  const sources = toSources(rows);
  return { name, match, file, size: sizeOfOne(sources) ?? (await countDistinct(kysely, name)), sources };
}

async function countDistinct(kysely: Kysely<unknown>, list: string): Promise<number> {
  const { rows } = await sql<{ values: number }>`
    SELECT count(DISTINCT digest) AS values FROM imhook.list_value WHERE list = ${list} AND removed_at IS NULL`.execute(kysely);
  return rows[0]?.values ?? 0;
}
