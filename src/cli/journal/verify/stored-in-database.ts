import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { type Kysely, sql } from "kysely";
import { KEY_COLUMNS, RELATION_COLUMNS } from "../../../relations/relation-table.ts";
import { relationTableSql } from "../../../relations/sqlite/relation-table.ts";
import { SERIES_SCHEMA } from "../../../series/sqlite/schema.ts";
import { COUNT_NAMES } from "../../../series/tally.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../../storage/unpaired-surrogates.ts";

/** Rows to copy from a database to a table of a file, which has the same columns. */
interface Copied {
  from: string;
  to: string;
  columns: readonly string[];
  key: readonly string[];
  /** Columns of names, which both have without unpaired surrogates, and the database without null characters. */
  escaped: readonly string[];
  /** Columns of names that a file has as they are. */
  plain: readonly string[];
}

/** SQLite keeps a database without a name in a temporary file. */
const TEMPORARY = "";

const ROWS_PER_PART = 5000;

/** Copies the relations of a database, and those of pruned entries, to a temporary file with the tables `relation` and `baseline_relation`. */
export async function copyRelations(kysely: Kysely<unknown>): Promise<DatabaseSync> {
  const connection = openConnection(TEMPORARY);
  connection.exec("BEGIN");
  for (const table of ["relation", "baseline_relation"]) {
    connection.exec(relationTableSql(table));
    const names = { escaped: ["owner", "target"], plain: [] };
    await copyRows(kysely, connection, { from: table, to: table, columns: RELATION_COLUMNS, key: KEY_COLUMNS, ...names });
  }
  return connection;
}

/** Copies the series of a database to a temporary file with the tables of the series. */
export async function copySeries(kysely: Kysely<unknown>): Promise<DatabaseSync> {
  const connection = openConnection(TEMPORARY);
  connection.exec(`BEGIN; ${SERIES_SCHEMA.tables}`);
  const bucket = ["length", "at", "sender", "app", "command"];
  const seen = ["sender", "app", "command"];
  const names = { escaped: [], plain: ["app"] };
  const tables: Copied[] = [
    { from: "series_bucket", to: "bucket", columns: [...bucket, ...COUNT_NAMES, "latencies"], key: bucket, ...names },
    { from: "seen_command", to: "seen_command", columns: [...seen, "count", "quarantined", "first_at", "last_at"], key: seen, ...names },
    { from: "series_dropped", to: "dropped", columns: ["length", "before"], key: ["length"], escaped: [], plain: [] },
  ];
  for (const table of tables) await copyRows(kysely, connection, table);
  return connection;
}

async function copyRows(
  kysely: Kysely<unknown>,
  connection: DatabaseSync,
  { from, to, columns, key, escaped, plain }: Copied,
): Promise<void> {
  const insert = connection.prepare(`INSERT INTO ${to} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`);
  const selected = sql.raw(columns.join(", "));
  const order = sql.raw(key.join(", "));
  let part = await readAfter(null);
  while (part.length > 0) {
    for (const row of part) insert.run(...columns.map((column) => toInput(column, row[column] ?? null)));
    part = part.length < ROWS_PER_PART ? [] : await readAfter(part.at(-1) ?? null);
  }

  async function readAfter(after: Record<string, SQLInputValue> | null): Promise<Array<Record<string, SQLInputValue>>> {
    const isAfter = after === null ? sql`true` : sql`(${order}) > (${sql.join(key.map((column) => after[column]))})`;
    const { rows } = await sql<Record<string, SQLInputValue>>`
      SELECT ${selected} FROM imhook.${sql.raw(from)} WHERE ${isAfter} ORDER BY ${order} LIMIT ${ROWS_PER_PART}`.execute(kysely);
    return rows;
  }

  function toInput(column: string, value: SQLInputValue): SQLInputValue {
    if (typeof value !== "string") return value;
    if (escaped.includes(column)) return escapeUnpaired(unescapeUnpaired(value));
    return plain.includes(column) ? unescapeUnpaired(value) : value;
  }
}
