import type { DatabaseSync } from "node:sqlite";

/**
 * Name of the journal's newest migration. It is not in migrations.ts because a start with an up-to-date journal needs neither the migrations
 * nor the library that applies them.
 */
export const NEWEST_MIGRATION = "0011-recovery";

/** Returns the names of the migrations that a journal has, in order. */
export function appliedMigrations(connection: DatabaseSync): string[] {
  return connection
    .prepare("SELECT name FROM kysely_migration ORDER BY name")
    .all()
    .map(({ name }) => String(name));
}
