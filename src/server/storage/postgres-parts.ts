import { hostname } from "node:os";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { useDatabase } from "./shared-database.ts";
import type { StorageParts } from "./storage-parts.ts";

/** The parts of a storage in a database that several instances share. */
export function createPostgresParts(database: DatabaseSettings): StorageParts {
  return {
    openWriter: async (options) => (await import("../../journal/postgres/open-writer.ts")).openJournalWriter(database, options),
    connectWriter: async (_socket, options) => (await import("../../journal/postgres/open-writer.ts")).openJournalWriter(database, options),
    followCommits: async (own) => (await import("../../journal/postgres/commit-watch.ts")).watchCommits(database, { own }),
    openReader: async (options) => {
      const [{ openJournalReader }, { startReader }] = await Promise.all([
        import("../../journal/open-reader.ts"),
        import("../../senders/start-reader.ts"),
      ]);
      return openJournalReader({ ...options, startReader: () => startReader({ database }) });
    },
    openRelations: async (options) => {
      const { openRelations } = await import("../../relations/open-relations.ts");
      return openRelations({ ...options, location: { database } });
    },
    openSeries: async (options) => {
      const { openSeries } = await import("../../series/open-series.ts");
      return openSeries({ ...options, location: { database } });
    },
    openLive: async (options) => (await import("../../operator/live/open-live.ts")).openLive({ ...options, location: { database } }),
    openRetention: async (options) => {
      const { openRetention } = await import("../../operator/retention/open-retention.ts");
      return openRetention({ ...options, location: { database } });
    },
    openRuleRuns: async () => (await import("../../rules/what-if/open-rule-runs.ts")).openRuleRuns({ database }),
    openStores: () => unfinished("openStores"),
    hasCounters: async () => true,
    openCounterStore: async (limit) => {
      const { createCounterStore } = await import("../../rules/counters/postgres/store.ts");
      const { kysely, release } = useDatabase(database);
      return createCounterStore({ kysely, limit, close: release });
    },
    openRelationLookup: async () => (await import("../../rules/relations/postgres/open-relation-lookup.ts")).openRelationLookup(database),
    openListChanges: () => unfinished("openListChanges"),
    openPresence: async (self) => {
      const { openPresence } = await import("../../operator/system/postgres/open-presence.ts");
      const { kysely, release } = useDatabase(database);
      const presence = await openPresence({ ...self, kysely, instance: database.instance, host: hostname() });
      return {
        instances: presence.instances,
        close: async () => {
          await presence.close();
          await release();
        },
      };
    },
    isShared: true,
    openTurn: async (name) => (await import("./postgres-turn.ts")).openLeasedTurn(database, name),
    openHandlerCursor: async () => (await import("./open-handler-cursor.ts")).openHandlerCursor(database),
    measureSizes: async () => {
      const [{ openDatabase }, { measureSizes }] = await Promise.all([
        import("../../storage/postgres/open-database.ts"),
        import("./postgres-sizes.ts"),
      ]);
      const opened = openDatabase(database, { role: "sizes", connections: 1 });
      return measureSizes(opened.kysely).finally(opened.close);
    },
    // The disk is that of the database's server.
    freeBytes: async () => null,
  };
}

function unfinished(part: string): never {
  throw new Error(`${part} is not there yet`);
}
