import { type Kysely, sql } from "kysely";

/**
 * Measures tables of the schema with their indexes and partitions, in bytes. Tables with the names in `groups` are added up under its key; a table that does
 * not exist takes nothing.
 */
export async function measureTables<Group extends string>(
  kysely: Kysely<unknown>,
  groups: Readonly<Record<Group, readonly string[]>>,
): Promise<Record<Group, number>> {
  const names = Object.values<readonly string[]>(groups).flat();
  const { rows } = await sql<{ name: string; bytes: number }>`
    SELECT name, coalesce(sum(pg_total_relation_size(tree.relid)), 0)::bigint AS bytes
    FROM unnest(${names}::text[]) AS name
    LEFT JOIN LATERAL (SELECT relid FROM pg_partition_tree(to_regclass('imhook.' || name))
      UNION SELECT to_regclass('imhook.' || name)) AS tree ON true
    GROUP BY name`.execute(kysely);
  const bytes = new Map(rows.map((row) => [row.name, row.bytes]));
  const sizes = Object.entries<readonly string[]>(groups).map(([group, tables]) => [
    group,
    tables.reduce((sum, table) => sum + (bytes.get(table) ?? 0), 0),
  ]);
  // Every group is in it.
  return Object.fromEntries(sizes) as Record<Group, number>;
}
