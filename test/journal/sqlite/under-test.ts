import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { POSITIONS_PER_PARTITION, partitionOf } from "../../../src/journal/index/index-row.ts";
import type { Reader } from "../../../src/journal/reader.ts";
import { openSummaryReader } from "../../../src/journal/sqlite/open-summary-reader.ts";
import { serve } from "../../../src/journal/sqlite/reader.ts";
import { toEvents } from "../../../src/senders/events.ts";
import type { AsyncProcedures } from "../../../src/storage/rpc/procedures.ts";
import { createJournalFile } from "../../support/journal-files.ts";
import { MEMORY_DIRECTORY } from "../../support/memory-directory.ts";
import { openJournal } from "../../support/open-journal.ts";
import { type JournalPlace, type StorageUnderTest, toReaderUnderTest } from "../journal-under-test.ts";

/** Journals in SQLite files. */
export const SQLITE: StorageUnderTest = {
  create: async ({ before = 0 } = {}) => {
    const folder = await mkdtemp(join(MEMORY_DIRECTORY, "imhook-journal-"));
    const path = join(folder, "journal.sqlite");
    const file = await createJournalFile(path);
    beginAfter(path, before);
    const reader = toReaderUnderTest(toAsync(serve({ path }, toEvents)));
    const summaries = openSummaryReader(path, toEvents);
    return {
      append: async (entries) => void file.append(entries),
      prune: async (entries) => void file.prune(entries),
      forgetDeciders: async (positions) => forgetDeciders(path, positions),
      reader,
      summaries,
      close: async () => {
        await reader.close();
        await summaries.close();
        await file.close();
        await rm(folder, { recursive: true });
      },
    };
  },
  partitionOf,
  awkwardPositions: [
    ...[POSITIONS_PER_PARTITION - 2, POSITIONS_PER_PARTITION - 5, 3 * POSITIONS_PER_PARTITION - 3],
    ...[2 ** 31 - 4, 2 ** 32 - 4, 2 ** 53 - 2000],
  ],
};

export async function createSqlitePlace(): Promise<JournalPlace> {
  const folder = await mkdtemp(join(MEMORY_DIRECTORY, "imhook-journal-"));
  return {
    open: (options) => openJournal(join(folder, "journal.sqlite"), options),
    remove: () => rm(folder, { recursive: true }),
  };
}

function beginAfter(path: string, position: number): void {
  if (position === 0) return;
  const connection = new DatabaseSync(path);
  connection.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('entry', ?)").run(position);
  connection.close();
}

function forgetDeciders(path: string, positions: readonly number[]): void {
  const database = new DatabaseSync(path);
  const update = database.prepare("UPDATE entry SET decided_by = 'unknown', decided_name = NULL, rules = NULL WHERE position = ?");
  for (const position of positions) update.run(position);
  database.close();
}

function toAsync(reader: Reader): AsyncProcedures<Reader> {
  return {
    follow: async () => reader.follow(),
    progress: async () => reader.progress(),
    list: async (query) => reader.list(query),
    history: async (query) => reader.history(query),
    get: async (id) => reader.get(id),
    readAfter: async (from) => reader.readAfter(from),
    readForEvents: async (from) => reader.readForEvents(from),
    readForRules: async (from) => reader.readForRules(from),
    readQuarantined: async (from) => reader.readQuarantined(from),
    readRecoveries: async (from) => reader.readRecoveries(from),
    newestPosition: async () => reader.newestPosition(),
    probe: async () => reader.probe(),
    close: async () => reader.close(),
  };
}
