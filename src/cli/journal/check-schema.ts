import type { DatabaseSync } from "node:sqlite";
import { UsageError } from "../../errors.ts";
import { migrations } from "../../journal/sqlite/migrations.ts";
import { appliedMigrations } from "../../journal/sqlite/newest-migration.ts";
import type { JournalTables } from "../../journal/sqlite/schema.ts";
import { migrate } from "../../storage/sqlite/migrate.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";
import { openDatabase } from "../../storage/sqlite/open-database.ts";

const IN_MEMORY = ":memory:";

/**
 * Throws a UsageError if a journal has other tables, indexes, triggers or views than imhook creates, or the same with another definition. A
 * trigger in a backup could change what is recorded after the backup was restored. `name` is what the message calls the file.
 */
export async function checkSchema(path: string, name: string): Promise<void> {
  const connection = openConnection(path, { readOnly: true });
  try {
    const expected = await schemaOf(appliedMigrations(connection));
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

/** Returns the schema of a journal that has these migrations. */
async function schemaOf(applied: string[]): Promise<Map<string, string>> {
  const { connection, kysely } = openDatabase<JournalTables>(IN_MEMORY);
  try {
    await migrate(kysely, Object.fromEntries(Object.entries(migrations).filter(([name]) => applied.includes(name))));
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
