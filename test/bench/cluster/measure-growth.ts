import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { machineTime } from "../../../src/clock.ts";
import type { JournalRecorder } from "../../../src/journal/batching-writer.ts";
import { createCommitCounts } from "../../../src/journal/count-commits.ts";
import type { JournalReader } from "../../../src/journal/journal.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { createRecorder } from "../../../src/journal/postgres/recorder.ts";
import { partsOf } from "../../../src/server/storage/parts-of.ts";
import { openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { PostgresServer } from "../../support/postgres-server.ts";
import { messageEntry } from "../growth/entries.ts";
import { percentile } from "../statistics.ts";
import { fillDatabase, watchedGroup, watchedUser } from "./fill-database.ts";

/** What a journal of one size costs. */
export interface SizeCosts {
  entries: number;
  /** Of one connection with ENTRIES per commit. */
  appendedPerSecond: number;
  commitP50Milliseconds: number;
  commitP99Milliseconds: number;
  /** Of the write-ahead log, for the entry and its index. */
  walBytesPerEntry: number;
  indexedPerSecond: number;
  /** Of everything in the schema, indexes included. */
  databaseBytesPerEntry: number;
  /** Median time of a read, in milliseconds, by what is read. */
  reads: Record<string, number>;
}

const ENTRIES_PER_COMMIT = 16;
const COMMITS = 500;
const READS = 30;
const PAGE = { limit: 20 };
/** A prime, so that what is asked for is spread over the journal. */
const STRIDE = 104_729;
const MILLISECONDS_PER_SECOND = 1000;
const MEDIAN = 0.5;
const P99 = 0.99;

/** Measures appends and reads at each size, smallest first. */
export async function measureGrowth(
  server: PostgresServer,
  sizes: readonly number[],
  progress: (line: string) => void,
): Promise<SizeCosts[]> {
  const settings = { url: await server.createDatabase(), instance: randomUUID() };
  const database = new URL(settings.url).pathname.slice(1);
  await (await openJournalWriter(settings)).close();
  const kysely = openDatabase(settings, { role: "bench", connections: 1 });
  const recorder = createRecorder(kysely, {
    duplicateWindow: 0,
    instance: settings.instance,
    counts: createCommitCounts(),
    now: machineTime,
  });
  const reader = await partsOf({ kind: "postgres", database: settings }).openReader({
    commits: { onCommit: () => {} },
    log: pino({ enabled: false }),
  });
  const costs: SizeCosts[] = [];
  try {
    for (const size of sizes) {
      const from = await reader.newestPosition();
      await fillDatabase(server, database, { from, to: size }, progress);
      costs.push(await measureSize(size, size - from));
      progress(`measured at ${size} entries`);
    }
    return costs;
  } finally {
    await reader.close();
    await recorder.close();
  }

  async function measureSize(entries: number, filled: number): Promise<SizeCosts> {
    const startedAt = performance.now();
    await reader.catchUp();
    const indexedPerSecond = (filled / (performance.now() - startedAt)) * MILLISECONDS_PER_SECOND;
    const databaseBytesPerEntry = (await numberOf(SIZE)) / entries;
    const reads = await measureReads(reader, entries);
    const walBefore = await numberOf(WAL);
    const times = await append(recorder, entries);
    await reader.catchUp();
    const appended = COMMITS * ENTRIES_PER_COMMIT;
    return {
      entries,
      appendedPerSecond: (appended / times.reduce((sum, time) => sum + time, 0)) * MILLISECONDS_PER_SECOND,
      commitP50Milliseconds: percentile(times, MEDIAN),
      commitP99Milliseconds: percentile(times, P99),
      walBytesPerEntry: ((await numberOf(WAL)) - walBefore) / appended,
      indexedPerSecond,
      databaseBytesPerEntry,
      reads,
    };
  }

  async function numberOf(expression: string): Promise<number> {
    const [row] = await server.query(`SELECT ${expression} AS number`, database);
    return Number(row?.number);
  }
}

const SIZE = `(SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relnamespace = 'imhook'::regnamespace AND relkind = 'r')`;
const WAL = "pg_current_wal_insert_lsn() - '0/0'::pg_lsn";

/** Resolves with how long each commit took, in milliseconds. */
async function append(recorder: JournalRecorder, after: number): Promise<number[]> {
  const times: number[] = [];
  for (let commit = 0; commit < COMMITS; commit += 1) {
    const place = after + commit * ENTRIES_PER_COMMIT;
    const entries = Array.from({ length: ENTRIES_PER_COMMIT }, (_nothing, index) => messageEntry(place + index));
    const startedAt = performance.now();
    await recorder.append(entries);
    times.push(performance.now() - startedAt);
  }
  return times;
}

async function measureReads(reader: JournalReader, size: number): Promise<Record<string, number>> {
  const positionAt = (turn: number) => (turn * STRIDE) % size;
  const ids: string[] = [];
  for (let turn = 0; turn < READS; turn += 1) {
    const [committed] = await reader.readAfter(positionAt(turn), 1);
    if (committed !== undefined) ids.push(committed.entry.id);
  }
  const reads: Record<string, (turn: number) => Promise<unknown>> = {
    "newest entries": () => reader.list({}, PAGE),
    "entry by id": (turn) => reader.get(ids[turn % ids.length] ?? ""),
    "next entries to follow": (turn) => reader.readAfter(positionAt(turn), PAGE.limit),
    "search by user": (turn) => reader.list({ user: watchedUser(turn) }, PAGE),
    "search by group": (turn) => reader.list({ group: watchedGroup(turn) }, PAGE),
    "search by status": () => reader.list({ status: "quarantined" }, PAGE),
  };
  const medians: Record<string, number> = {};
  for (const [name, read] of Object.entries(reads)) medians[name] = await medianOf(read);
  return medians;
}

async function medianOf(read: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < READS; turn += 1) {
    const startedAt = performance.now();
    await read(turn);
    times.push(performance.now() - startedAt);
  }
  return percentile(times, MEDIAN);
}
