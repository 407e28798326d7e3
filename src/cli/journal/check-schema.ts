import type { DatabaseSync } from "node:sqlite";
import type { Migration } from "kysely/migration";
import { UsageError } from "../../errors.ts";
import { migrate } from "../../storage/sqlite/migrate.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";
import { openDatabase } from "../../storage/sqlite/open-database.ts";

const IN_MEMORY = ":memory:";

/** What a file should have. */
export interface ExpectedSchema {
  /** What messages call the file. */
  name: string;
  migrations: Record<string, Migration>;
  /** Returns the names of the migrations that the file has. */
  appliedMigrations(connection: DatabaseSync): string[];
}

/**
 * Throws a UsageError if a database has other tables, indexes, triggers or views than imhook creates, or the same with another definition. A
 * trigger in a backup could change what is recorded after the backup was restored.
 */
export async function checkSchema(path: string, { name, migrations, appliedMigrations }: ExpectedSchema): Promise<void> {
  const connection = openConnection(path, { readOnly: true });
  try {
    const applied = appliedMigrations(connection);
    const expected = await schemaOf(Object.fromEntries(Object.entries(migrations).filter(([name]) => applied.includes(name))));
    const found = readSchema(connection);
    for (const [object, sql] of found) {
      if (expected.get(object) !== sql)
        throw new UsageError(`${name} has a ${object} that imhook did not create, so it was not restored: use another backup`);
    }
    for (const object of expected.keys())
      if (!found.has(object)) throw new UsageError(`${name} lacks the ${object}, so it was not restored: use another backup`);
  } finally {
    connection.close();
  }
}

/** Returns the schema of a database that has these migrations. */
async function schemaOf(applied: Record<string, Migration>): Promise<Map<string, string>> {
  const { connection, kysely } = openDatabase(IN_MEMORY);
  try {
    await migrate(kysely, applied);
    return readSchema(connection);
  } finally {
    connection.close();
  }
}

/** Returns the definition of each object by its type and name. */
function readSchema(connection: DatabaseSync): Map<string, string> {
  const objects = connection.prepare("SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_schema").all();
  return new Map(objects.map(({ type, name, sql }) => [`${type} ${name}`, String(sql).replaceAll(/\s+/g, " ")]));
}
