import type { DatabaseSync } from "node:sqlite";
import { migrations } from "../../journal/sqlite/migrations.ts";
import { migrate } from "../../storage/sqlite/migrate.ts";
import { openDatabase } from "../../storage/sqlite/open-database.ts";

const NOTICE = "Generated from src/journal/sqlite/migrations.ts by `npm run generate`. Do not edit.";

/** Columns with the time at which a row is written, as SQL: the time at which the script runs. */
const WRITTEN_AT: Readonly<Record<string, string>> = { timestamp: "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')" };

/**
 * Renders SQL that has the same result as all migrations of the journal. A new journal is created with it, so that most starts need neither the
 * migrations nor the library that applies them.
 */
export async function renderJournal(): Promise<string> {
  const { connection, kysely } = openDatabase(":memory:");
  try {
    await migrate(kysely, migrations);
    const parts = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'").all();
    return `-- ${NOTICE}\n\n${[...parts.map(({ sql }) => `${sql};`), ...renderRows(connection)].join("\n")}\n`;
  } finally {
    await kysely.destroy();
  }
}

function renderRows(connection: DatabaseSync): string[] {
  const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'").all();
  return tables.flatMap(({ name }) =>
    connection
      .prepare(`SELECT * FROM ${name}`)
      .all()
      .map((row) => {
        const values = Object.entries(row).map(([column, value]) => WRITTEN_AT[column] ?? toLiteral(value));
        return `INSERT INTO ${name} VALUES (${values.join(", ")});`;
      }),
  );
}

function toLiteral(value: unknown): string {
  return typeof value === "number" ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}
