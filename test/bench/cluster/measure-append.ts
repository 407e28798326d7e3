import { createHash, randomUUID } from "node:crypto";
import { machineTime } from "../../../src/clock.ts";
import { createCommitCounts } from "../../../src/journal/count-commits.ts";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { createRecorder } from "../../../src/journal/postgres/recorder.ts";
import { openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { PostgresServer } from "../../support/postgres-server.ts";
import { messageEntry } from "../growth/entries.ts";
import { cpuMicrosecondsOfTree } from "../process-tree.ts";
import { openPlainTable } from "./plain-table.ts";

/** What appending batches of one size cost in one way. */
export interface AppendCost {
  way: string;
  batch: number;
  rowsPerSecond: number;
  /** In microseconds. */
  nodePerRow: number;
  databasePerRow: number;
}

export interface AppendOptions {
  /** Rows per commit. */
  batches: readonly number[];
  rounds: number;
  /** About so long is each way measured with each size in each round. */
  seconds: number;
  say(line: string): void;
}

interface Way {
  name: string;
  append(entries: NewEntry[]): Promise<unknown>;
  hasKeys: boolean;
}

const DUPLICATE_WINDOW = 600;
const MILLISECONDS_PER_SECOND = 1000;

/** Appends by one connection, one batch at a time. All ways are measured in turn. */
export async function measureAppend(server: PostgresServer, options: AppendOptions): Promise<AppendCost[]> {
  const settings = { url: await server.createDatabase(), instance: randomUUID() };
  await (await openJournalWriter(settings)).close();
  const database = openDatabase(settings, { role: "bench", connections: 1 });
  const { instance } = settings;
  const recorder = createRecorder(database, {
    duplicateWindow: DUPLICATE_WINDOW,
    instance,
    counts: createCommitCounts(),
    now: machineTime,
  });
  const plain = await openPlainTable(settings.url);
  const ways: Way[] = [
    { name: "journal", append: recorder.append, hasKeys: false },
    { name: "journal, with keys", append: recorder.append, hasKeys: true },
    { name: "INSERT … unnest", append: plain.insert, hasKeys: false },
    { name: "COPY", append: plain.copy, hasKeys: false },
  ];
  let place = 0;
  const next = (way: Way) => {
    place += 1;
    const key = way.hasKeys ? createHash("sha256").update(String(place)).digest("hex") : null;
    return { ...messageEntry(place), idempotencyKey: key };
  };
  const costs: AppendCost[] = [];
  try {
    for (let round = 0; round < options.rounds; round += 1)
      for (const batch of options.batches)
        for (const way of ways) {
          const cost = await measure(way, batch);
          costs.push(cost);
          options.say(`${way.name}, ${batch} per commit: ${cost.rowsPerSecond.toFixed(0)} rows/s`);
        }
    return costs;
  } finally {
    await plain.close();
    await recorder.close();
  }

  async function measure(way: Way, batch: number): Promise<AppendCost> {
    await way.append([next(way)]);
    const databaseBefore = cpuMicrosecondsOfTree(server.pid());
    let [rows, time, cpu] = [0, 0, 0];
    while (time < options.seconds * MILLISECONDS_PER_SECOND) {
      const entries = Array.from({ length: batch }, () => next(way));
      const [startedAt, before] = [performance.now(), process.cpuUsage()];
      await way.append(entries);
      const { user, system } = process.cpuUsage(before);
      time += performance.now() - startedAt;
      cpu += user + system;
      rows += batch;
    }
    return {
      way: way.name,
      batch,
      rowsPerSecond: (rows / time) * MILLISECONDS_PER_SECOND,
      nodePerRow: cpu / rows,
      databasePerRow: (cpuMicrosecondsOfTree(server.pid()) - databaseBefore) / rows,
    };
  }
}
