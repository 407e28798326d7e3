import { migrate } from "../../storage/sqlite/migrate.ts";
import { openDatabase } from "../../storage/sqlite/open-database.ts";
import { migrations } from "./migrations.ts";
import type { JournalTables } from "./schema.ts";

/** Brings a journal to the newest version. Throws where that fails or the file is newer. */
export async function migrateJournal(path: string): Promise<void> {
  const { kysely } = openDatabase<JournalTables>(path);
  try {
    await migrate(kysely, migrations);
  } finally {
    // The last connection that closes moves the write-ahead log into the file.
    await kysely.destroy();
  }
}
