import type { DatabaseSync } from "node:sqlite";

/**
 * Name of the newest migration of the journal. It stands apart from the migrations, because a start on a journal that is up to date does without
 * them and the library that applies them.
 */
export const NEWEST_MIGRATION = "0005-keys-by-generation";

/** Names of the migrations that a journal has, in order. */
export function appliedMigrations(connection: DatabaseSync): string[] {
  return connection
    .prepare("SELECT name FROM kysely_migration ORDER BY name")
    .all()
    .map(({ name }) => String(name));
}
