import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";
import { openLease } from "../../storage/postgres/lease.ts";
import { openDatabase } from "../../storage/postgres/open-database.ts";
import type { AsyncProcedures } from "../../storage/rpc/procedures.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import type { ToEvents } from "../journal.ts";
import type { Reader } from "../reader.ts";
import { createEntryIndex, INDEX } from "./entry-index.ts";
import { getEntry } from "./get-entry.ts";
import { listEntries } from "./list-entries.ts";
import { createListHistory } from "./list-history.ts";
import { readNewestPosition } from "./positions.ts";
import { readAfter } from "./read-after.ts";
import { readForEvents } from "./read-for-events.ts";
import { readForRules } from "./read-for-rules.ts";
import { readQuarantined, readRecoveries } from "./read-quarantined.ts";

/** One for what is asked, and one for the lease meanwhile. */
const CONNECTIONS = 2;

/** Opens the journal in a database, which a writer has created, and its index. The journal does not know what callbacks mean, so it is given `toEvents`. */
export async function serve(settings: DatabaseSettings, toEvents: ToEvents): Promise<AsyncProcedures<Reader>> {
  lowerThreadPriority();
  const { instance } = settings;
  const { kysely, close } = openDatabase(settings, { role: "reader", connections: CONNECTIONS });
  const lease = await openLease(kysely, { name: INDEX, instance });
  const index = createEntryIndex(kysely, lease, toEvents);
  return {
    follow: index.follow,
    progress: index.progress,
    list: (query) => listEntries(kysely, query),
    history: createListHistory(kysely, toEvents),
    get: (id) => getEntry(kysely, id),
    readAfter: async ({ position, limit }) => (await readAfter(kysely, position, { entries: limit })).entries,
    readForEvents: async ({ position, limit }) => (await readForEvents(kysely, position, { entries: limit })).entries,
    readForRules: ({ position, limit }) => readForRules(kysely, { position, limit, instance }),
    readQuarantined: ({ position, limit }) => readQuarantined(kysely, position, limit),
    readRecoveries: ({ position, limit }) => readRecoveries(kysely, position, limit),
    newestPosition: () => readNewestPosition(kysely),
    probe: async () => void (await readNewestPosition(kysely)),
    close: async () => {
      await lease.close();
      await close();
    },
  };
}
