import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { createCounters } from "./counters.ts";
import { createDeliveries } from "./deliveries.ts";
import { createFollowers } from "./followers.ts";
import { createIndexOfEntries } from "./index-of-entries.ts";
import { createJournal } from "./journal.ts";
import { createOperatorTables } from "./operator.ts";
import { createRelations } from "./relations.ts";
import { createSeries } from "./series.ts";

const createAll: Migration = {
  async up(database: Kysely<unknown>) {
    await createJournal(database);
    await createIndexOfEntries(database);
    await createFollowers(database);
    await createRelations(database);
    await createSeries(database);
    await createOperatorTables(database);
    await createCounters(database);
  },
};

/**
 * Every version of the schema, oldest first. A released migration never changes. Instances of the release before run beside those of this one while they
 * are replaced, so a migration only adds what the older release does not miss: what it makes useless goes one release later.
 */
export const migrations: Record<string, Migration> = {
  "0001-create": createAll,
  "0002-deliveries": { up: createDeliveries },
};

/** The oldest migration that an instance has to know to work with this schema, by the newest migration that it has. */
export const OLDEST_KNOWING = "0001-create";
