import { migrate } from "../../storage/sqlite/migrate.ts";
import { openDatabase } from "../../storage/sqlite/open-database.ts";
import { migrations } from "./migrations.ts";
import type { JournalTables } from "./schema.ts";

/** Upgrades a journal to the newest schema, all or nothing. Throws if that fails or if a newer version wrote the file. */
export async function migrateJournal(path: string): Promise<void> {
  const { kysely } = openDatabase<JournalTables>(path);
  try {
    await migrate(kysely, migrations);
  } finally {
    // Closing the last connection moves the write-ahead log into the file.
    await kysely.destroy();
  }
}
