import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

/**
 * Applies the migrations that a database does not have yet, in the order of their names, in one transaction. Throws if one fails, or if the
 * database has migrations that are not among these because a newer version wrote it; the database is then unchanged.
 */
export async function migrate<Tables>(kysely: Kysely<Tables>, migrations: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } });
  // Kysely's migrator uses no transaction with SQLite, although SQLite can roll back changes of the schema.
  await sql`BEGIN IMMEDIATE`.execute(kysely);
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) {
    await sql`COMMIT`.execute(kysely);
    return;
  }
  // If the disk is full, SQLite has already rolled back.
  await sql`ROLLBACK`.execute(kysely).catch(() => {});
  throw error;
}
