import { type Kysely, sql } from "kysely";
import { migrations } from "../../src/storage/postgres/migrations/migrations.ts";

/** The migration that only the newer release knows. */
export const NEWEST_MIGRATION = "9999-note";

// A process that loads this module first is of a newer release, with one more migration.
migrations[NEWEST_MIGRATION] = {
  up: async (database: Kysely<unknown>) => {
    await sql`ALTER TABLE imhook.entry ADD COLUMN note text`.execute(database);
  },
};
