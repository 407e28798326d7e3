import { type Kysely, sql } from "kysely";
import { machineTime } from "../../clock.ts";
import { ConfigError } from "../../errors.ts";
import { isFaultOfValues } from "../../storage/postgres/database-error.ts";
import { migrate } from "../../storage/postgres/migrate.ts";
import { openDatabase } from "../../storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { createBatchingWriter } from "../batching-writer.ts";
import type { MeasuredWriter } from "../commit-figures.ts";
import { createCommitCounts } from "../count-commits.ts";
import type { JournalWriter } from "../journal.ts";
import { createRecorder } from "./recorder.ts";
import { UNFINISHED_MOVE } from "./unfinished-move.ts";

export interface WriterOptions {
  /** In seconds; 0 finds no duplicates. Default: 0. */
  duplicateWindow?: number;
}

/** Two commits at a time, and what is written beside them: late decisions and probes. */
const CONNECTIONS = 3;

/** Callbacks have been answered by then. What is in doubt is found again by its key. */
const TIMEOUT_MS = 5000;

/** Of two concurrent commits, one is being written. The other waits for its turn in the database, and what comes meanwhile gathers. */
const BATCHING = { gatheringTurns: 1, maxConcurrent: 2, minConcurrentBatch: 8, isItemToBlame: isFaultOfValues };

async function assertWhole(kysely: Kysely<unknown>): Promise<void> {
  const { rows } = await sql`SELECT FROM imhook.follower WHERE name = ${UNFINISHED_MOVE}`.execute(kysely);
  if (rows.length > 0) throw new ConfigError("A journal is being moved to the database: finish imhook journal move first.");
}

/** Opens the journal in a database for recording, and migrates the database if necessary. Rejects if it cannot be reached or used. */
export async function openJournalWriter(
  settings: DatabaseSettings,
  { duplicateWindow = 0 }: WriterOptions = {},
): Promise<JournalWriter & MeasuredWriter> {
  const database = openDatabase(settings, { role: "journal", connections: CONNECTIONS, timeout: TIMEOUT_MS });
  try {
    await migrate(database.kysely);
    await assertWhole(database.kysely);
  } catch (error) {
    await database.close();
    throw error;
  }
  const counts = createCommitCounts();
  const recorder = createRecorder(database, { duplicateWindow, instance: settings.instance, counts, now: machineTime });
  return { ...createBatchingWriter(recorder, BATCHING), commitFigures: async () => counts.figures() };
}
