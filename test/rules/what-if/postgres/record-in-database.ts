import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournalWriter } from "../../../../src/journal/postgres/open-writer.ts";
import { openListStore } from "../../../../src/rules/lists/postgres/open-list-store.ts";
import { openSource } from "../../../../src/rules/what-if/postgres/open-source.ts";
import type { DatabaseSettings } from "../../../../src/storage/storage.ts";
import { pruneOldest } from "../../../relations/postgres/prune-oldest.ts";
import { openMigrated } from "../../../support/migrated-database.ts";
import type { TestPostgres } from "../../../support/postgres.ts";
import type { RecordedUnderTest } from "../recorded-under-test.ts";

export async function recordInDatabase(postgres: TestPostgres): Promise<RecordedUnderTest & { settings: DatabaseSettings }> {
  const database = await openMigrated(postgres);
  const { settings } = database;
  const writer = await openJournalWriter(settings);
  const folder = await mkdtemp(join(tmpdir(), "imhook-what-if-"));
  return {
    ...{ folder, settings },
    append: async (entries) => {
      await Promise.all(entries.map(writer.append));
    },
    prune: (entries) => pruneOldest(database.kysely, entries),
    openSource: () => openSource(settings),
    openListStore: async (now) => openListStore({ ...database, now }),
    remove: async () => {
      await writer.close();
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
