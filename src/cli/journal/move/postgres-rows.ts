import { type Kysely, sql } from "kysely";
import type { MovedRow, MovedTable, MovedValue } from "./moved-table.ts";
import { fromStored, TYPES, toStored } from "./postgres-values.ts";
import { type Extent, PART } from "./side.ts";
import { ENTRY } from "./tables.ts";

/** Reads how far the journal of a database goes. */
export async function readExtent(kysely: Kysely<unknown>): Promise<Extent> {
  const { rows } = await sql<Extent>`
    SELECT position AS pruned, events AS "prunedEvents",
      greatest(position, (SELECT coalesce(max(through), 0) FROM imhook.committed)) AS newest FROM imhook.baseline WHERE id = 1`.execute(
    kysely,
  );
  return rows[0] ?? { pruned: 0, prunedEvents: 0, newest: 0 };
}

/** Pruned entries that wait for the end of their partition are no part of the journal. */
function conditionOf({ name }: MovedTable) {
  return name === ENTRY.name ? sql`position > (SELECT position FROM imhook.baseline WHERE id = 1)` : sql`true`;
}

/** Counts the rows that are moved. */
export async function countRows(kysely: Kysely<unknown>, table: MovedTable): Promise<number> {
  const { rows } = await sql<{
    rows: number;
  }>`SELECT count(*) AS rows FROM imhook.${sql.raw(table.name)} WHERE ${conditionOf(table)}`.execute(kysely);
  return rows[0]?.rows ?? 0;
}

/** Reads the rows after one in the order of their keys, from the first one on if it is null, as many as a part takes. */
export async function readRows(kysely: Kysely<unknown>, table: MovedTable, after: MovedRow | null): Promise<MovedRow[]> {
  const columns = Object.entries(table.columns);
  const selected = columns.map(([name, kind]) => (kind === "bytes" ? `encode(${name}, 'hex') AS ${name}` : name)).join(", ");
  const lengths = ["0", ...table.long.map((name) => `coalesce(octet_length(${name}), 0)`)].join(" + ");
  const key = table.key.join(", ");
  const { rows } = await sql<MovedRow>`
    SELECT ${sql.raw(columns.map(([name]) => name).join(", "))} FROM (
      SELECT *, sum(row_bytes) OVER (ORDER BY row_place) - row_bytes AS earlier_bytes FROM (
        SELECT ${sql.raw(selected)}, ${sql.raw(lengths)} AS row_bytes, row_number() OVER (ORDER BY ${sql.raw(key)}) AS row_place
        FROM imhook.${sql.raw(table.name)} WHERE ${conditionOf(table)} AND ${isAfter(table, after)} ORDER BY ${sql.raw(key)} LIMIT ${PART.rows}
      ) AS part
    ) AS part WHERE earlier_bytes < ${PART.bytes} ORDER BY row_place`.execute(kysely);
  return rows.map((row) => fromStored(table, row));
}

function isAfter(table: MovedTable, after: MovedRow | null) {
  if (after === null) return sql`true`;
  const stored = toStored(table, after);
  const values = table.key.map((name) => toParameter(table, name, stored[name] ?? null));
  return sql`(${sql.raw(table.key.join(", "))}) > (${sql.join(values)})`;
}

function toParameter({ columns }: MovedTable, name: string, value: MovedValue) {
  const kind = columns[name] ?? "own";
  return kind === "bytes" ? sql`decode(${value}, 'hex')` : sql`${value}::${sql.raw(TYPES[kind])}`;
}

/** Adds rows; those that are there stay. */
export async function insertRows(kysely: Kysely<unknown>, table: MovedTable, rows: readonly MovedRow[]): Promise<void> {
  const columns = Object.entries(table.columns);
  const types = columns.map(([name, kind]) => `${name} ${TYPES[kind]}`).join(", ");
  const values = columns.map(([name, kind]) => (kind === "bytes" ? `decode(${name}, 'hex')` : name));
  // Indexes have the digests of values, which can be long.
  const isList = table.name === "list_value";
  const names = [...columns.map(([name]) => name), ...(isList ? ["digest"] : [])].join(", ");
  const selected = [...values, ...(isList ? ["sha256(convert_to(value, 'UTF8'))"] : [])].join(", ");
  const stored = JSON.stringify(rows.map((row) => toStored(table, row)));
  await sql`
    INSERT INTO imhook.${sql.raw(table.name)} (${sql.raw(names)})
    SELECT ${sql.raw(selected)} FROM json_to_recordset(${stored}::json) AS moved (${sql.raw(types)})
    ON CONFLICT DO NOTHING`.execute(kysely);
}
