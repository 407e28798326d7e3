import { sql } from "kysely";
import { pino } from "pino";
import { machineTime } from "../../../src/clock.ts";
import { createCommitCounts } from "../../../src/journal/count-commits.ts";
import { joinSides } from "../../../src/journal/join-sides.ts";
import type { Journal } from "../../../src/journal/journal.ts";
import { openJournalReader } from "../../../src/journal/open-reader.ts";
import { openSummaryReader } from "../../../src/journal/postgres/open-summary-reader.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { serve } from "../../../src/journal/postgres/reader.ts";
import { createRecorder } from "../../../src/journal/postgres/recorder.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { startReader } from "../../../src/senders/start-reader.ts";
import { type Database, openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../src/storage/storage.ts";
import { otherInstance, type TestPostgres } from "../../support/postgres.ts";
import { type JournalPlace, type StorageUnderTest, toReaderUnderTest } from "../journal-under-test.ts";

/** Positions of a partition in tests: few, so that what is read comes from several. */
const PARTITION = 5;

/** Tests with thousands of entries do without. */
const LARGE_PARTITION = 20_000;

/** Journals in databases of a server. */
export function inPostgres(postgres: TestPostgres, partition = PARTITION): StorageUnderTest {
  return {
    create: async ({ before = 0 } = {}) => {
      const settings = await postgres.createMigrated();
      const database = openDatabase(settings, { role: "test", connections: 2 });
      await beginAfter(database, before, partition);
      const recorder = createRecorder(database, {
        duplicateWindow: 0,
        instance: settings.instance,
        counts: createCommitCounts(),
        now: machineTime,
      });
      const reader = toReaderUnderTest(await serve(settings, toEvents));
      const summaries = openSummaryReader(settings, toEvents);
      return {
        append: async (entries) => void (await recorder.append(entries)),
        // Rows of pruned entries can stay for a while. Nobody may read them.
        prune: async (entries) => {
          await sql`UPDATE imhook.baseline SET position = least(position + ${entries}, (SELECT max(through) FROM imhook.committed))`.execute(
            database.kysely,
          );
        },
        forgetDeciders: async (positions) => {
          await sql`
            UPDATE imhook.entry SET decided_by = 'unknown', decided_name = NULL, rules = NULL WHERE position = ANY(${positions}::bigint[])`.execute(
            database.kysely,
          );
        },
        reader,
        summaries,
        close: async () => {
          await reader.close();
          await summaries.close();
          await database.close();
        },
      };
    },
    partitionOf: () => 0,
    awkwardPositions: [2 ** 31 - 4, 2 ** 32 - 4, 2 ** 53 - 2000],
  };
}

export function inLargePartitions(postgres: TestPostgres): StorageUnderTest {
  return inPostgres(postgres, LARGE_PARTITION);
}

/** Opens a journal as a server does, for another instance with each call. */
export async function createPostgresPlace(postgres: TestPostgres): Promise<JournalPlace> {
  const settings = await postgres.createMigrated();
  return { open: (options) => openPostgresJournal(otherInstance(settings), options), remove: async () => {} };
}

export async function openPostgresJournal(database: DatabaseSettings, options: { duplicateWindow?: number } = {}): Promise<Journal> {
  const writer = await openJournalWriter(database, options);
  const reader = await openJournalReader({
    commits: writer,
    startReader: () => startReader({ database }),
    log: pino({ enabled: false }),
  });
  return joinSides(writer, reader);
}

async function beginAfter({ kysely }: Database, position: number, partition: number): Promise<void> {
  await sql`INSERT INTO imhook.entry_partition (first, beyond) VALUES (${position + 1 - partition}, ${position + 1})`.execute(kysely);
  if (position === 0) return;
  await sql`INSERT INTO imhook.committed (through, entries, instance) VALUES (${position}, 1, gen_random_uuid())`.execute(kysely);
  await sql`UPDATE imhook.baseline SET position = ${position}`.execute(kysely);
}
