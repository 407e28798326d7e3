import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

/**
 * Applies the migrations that a database does not have yet, in the order of their names. Throws if one fails, or if the database has
 * migrations that are not among these because a newer version wrote it.
 */
export async function migrate<Tables>(kysely: Kysely<Tables>, migrations: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
