import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

/** Brings a database to the newest of `migrations`, which are applied in the order of their names. Throws where one fails or the file is newer. */
export async function migrate<Tables>(kysely: Kysely<Tables>, migrations: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
