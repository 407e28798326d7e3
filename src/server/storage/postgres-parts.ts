import type { DatabaseSettings } from "../../storage/storage.ts";
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
    openCommittedReader: async () => (await import("./postgres-stores.ts")).openPostgresCommittedReader(database),
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
    openStores: async () => (await import("./postgres-stores.ts")).openPostgresStores(database),
    hasCounters: async () => true,
    openCounterStore: async (limit) => (await import("./open-counter-store-in.ts")).openCounterStoreIn(database, limit),
    openRelationLookup: async () => (await import("../../rules/relations/postgres/open-relation-lookup.ts")).openRelationLookup(database),
    openListChanges: async () => (await import("./postgres-stores.ts")).openPostgresListChanges(database),
    openRuleReplacements: async () => (await import("./postgres-stores.ts")).openPostgresReplacements(database),
    openPresence: async (self) => (await import("./open-presence.ts")).openPresenceIn(database, self),
    isShared: true,
    openTurn: async (name) => (await import("./postgres-turn.ts")).openLeasedTurn(database, name),
    openDeliveryStore: async () => (await import("./open-delivery-store-in.ts")).openDeliveryStoreIn(database),
    hasDestinations: async () => (await import("./destinations-in.ts")).hasDestinationsIn(database),
    openDestinationTurn: async (destination) => (await import("./destinations-in.ts")).openDestinationTurnIn(database, destination),
    readDestinationHosts: async () => (await import("./destinations-in.ts")).readDestinationHostsIn(database),
    measureSizes: async () => (await import("./postgres-sizes.ts")).measureSizesIn(database),
    // The disk is that of the database's server.
    freeBytes: async () => null,
  };
}
