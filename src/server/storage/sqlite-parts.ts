import { stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { indexPath } from "../../journal/sqlite/index-path.ts";
import { ALWAYS_MINE } from "../../journal/turn.ts";
import { ALONE } from "../../operator/system/presence.ts";
import type { DataFiles } from "../../storage/storage.ts";
import { createCommitFeed } from "./commit-feed.ts";
import type { StorageParts, StorageSizes } from "./storage-parts.ts";

/** The parts of a storage in SQLite files. One process of a data directory has the parts that write open, apart from the writer of the journal. */
export function createSqliteParts(files: DataFiles): StorageParts {
  const { journal, relations, series, operator, counters, deliveries, afterHandlers } = files;
  return {
    openWriter: async (options) => (await import("../../journal/sqlite/open-writer.ts")).openJournalWriter(journal, options),
    connectWriter: async (socket, options) =>
      (await import("../../journal/sqlite/connect-writer.ts")).connectJournalWriter(socket, options),
    // A writer of its own in this process reports its commits; without one, other processes record.
    followCommits: async (writer) => (writer === null ? createCommitFeed() : { onCommit: writer.onCommit, close: () => {} }),
    openReader: async (options) => {
      const [{ openJournalReader }, { startReader }] = await Promise.all([
        import("../../journal/open-reader.ts"),
        import("../../senders/start-reader.ts"),
      ]);
      return openJournalReader({ ...options, startReader: () => startReader({ path: journal }) });
    },
    openCommittedReader: async () => (await import("../../journal/sqlite/open-committed-reader.ts")).openCommittedReader(journal),
    openRelations: async (options) => {
      const { openRelations } = await import("../../relations/open-relations.ts");
      return openRelations({ ...options, location: { path: relations, journalPath: journal } });
    },
    openSeries: async (options) => {
      const { openSeries } = await import("../../series/open-series.ts");
      return openSeries({ ...options, location: { path: series, journalPath: journal } });
    },
    openLive: async (options) => (await import("../../operator/live/open-live.ts")).openLive({ ...options, location: { path: journal } }),
    openRetention: async (options) => {
      const { openRetention } = await import("../../operator/retention/open-retention.ts");
      return openRetention({ ...options, location: { files } });
    },
    openRuleRuns: async () => (await import("../../rules/what-if/open-rule-runs.ts")).openRuleRuns(files),
    openStores: async () => (await import("../rule-stores.ts")).openRuleStores(files),
    hasCounters: async () => (await bytesOf(counters)) !== null,
    openCounterStore: async (limit) =>
      (await import("../../rules/counters/open-counter-store.ts")).openCounterStore({ path: counters, limit }),
    openRelationLookup: async () => (await import("../../rules/relations/sqlite/open-relation-lookup.ts")).openRelationLookup(relations),
    openListChanges: async () => (await import("../../rules/lists/sqlite/open-list-changes.ts")).openListChanges(operator),
    openPresence: async () => ALONE,
    isShared: false,
    openTurn: async () => ALWAYS_MINE,
    openRuleReplacements: async () => null,
    openDeliveryStore: async () => {
      const { openDeliveryStore } = await import("../../deliveries/store/sqlite/open-delivery-store.ts");
      return openDeliveryStore({ path: deliveries, cursorPath: afterHandlers });
    },
    hasDestinations: async () => (await bytesOf(deliveries)) !== null,
    openDestinationTurn: async () => ({ ...ALWAYS_MINE, token: () => 1 }),
    readDestinationHosts: async () => null,
    measureSizes: () => sizesOf({ journal, index: indexPath(journal), relations, series, operator, counters, deliveries }),
    freeBytes: async () => {
      const space = await statfs(dirname(journal)).catch(() => null);
      return space && space.bavail * space.bsize;
    },
  };
}

/** Sizes of SQLite files with their write-ahead logs. */
async function sizesOf(paths: Readonly<Record<string, string>>): Promise<StorageSizes> {
  const sizes = await Promise.all(
    Object.entries(paths).map(async ([name, path]) => {
      const [database, log] = await Promise.all([bytesOf(path), bytesOf(`${path}-wal`)]);
      return database === null ? [] : [[name, database + (log ?? 0)] as const];
    }),
  );
  return Object.fromEntries(sizes.flat());
}

async function bytesOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.size ?? null;
}
