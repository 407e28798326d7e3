import { randomUUID } from "node:crypto";
import { machineTime } from "../../../src/clock.ts";
import type { JournalRecorder } from "../../../src/journal/batching-writer.ts";
import { createCommitCounts } from "../../../src/journal/count-commits.ts";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { createRecorder } from "../../../src/journal/postgres/recorder.ts";
import { openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { PostgresServer } from "../../support/postgres-server.ts";
import { messageEntry } from "../growth/entries.ts";
import { cpuMicrosecondsOfTree } from "../process-tree.ts";
import { percentile } from "../statistics.ts";

/** Instances that commit as often as they can, each one batch at a time. */
export interface LockCost {
  instances: number;
  /** Whether they share a journal, so that one commits after the other; otherwise each has a journal of its own in the same server. */
  isShared: boolean;
  /** Of all instances. */
  commitsPerSecond: number;
  /** Of a commit, with its wait for others. */
  p50Milliseconds: number;
  p99Milliseconds: number;
  /** In microseconds. */
  databasePerCommit: number;
}

export interface LockOptions {
  rounds: number;
  seconds: number;
  progress(line: string): void;
}

/** As many entries as share a commit under load. */
const ENTRIES = 16;
const MOST_INSTANCES = 3;
const MILLISECONDS_PER_SECOND = 1000;
const MEDIAN = 0.5;
const P99 = 0.99;

/** Measures what it costs that all commits have one order. */
export async function measureLock(server: PostgresServer, { rounds, seconds, progress }: LockOptions): Promise<LockCost[]> {
  const shared = await server.createDatabase();
  const [together, apart]: [JournalRecorder[], JournalRecorder[]] = [[], []];
  for (let instance = 0; instance < MOST_INSTANCES; instance += 1) {
    together.push(await openRecorder(shared));
    apart.push(await openRecorder(await server.createDatabase()));
  }
  const costs: LockCost[] = [];
  for (const { instances, isShared } of casesOf(rounds)) {
    const cost = await measure(server, (isShared ? together : apart).slice(0, instances), isShared, seconds);
    costs.push(cost);
    progress(`${instances} instances, ${isShared ? "one journal" : "a journal each"}: ${cost.commitsPerSecond.toFixed(0)} commits/s`);
  }
  for (const { close } of [...together, ...apart]) await close();
  return costs;
}

/** Every case once a round. */
function casesOf(rounds: number): Array<Pick<LockCost, "instances" | "isShared">> {
  const cases = Array.from({ length: MOST_INSTANCES }, (_nothing, index) =>
    [true, false].map((isShared) => ({ instances: index + 1, isShared })),
  ).flat();
  return Array.from({ length: rounds }, () => cases).flat();
}

async function measure(
  server: PostgresServer,
  recorders: readonly JournalRecorder[],
  isShared: boolean,
  seconds: number,
): Promise<LockCost> {
  const before = cpuMicrosecondsOfTree(server.pid());
  const startedAt = performance.now();
  const deadline = startedAt + seconds * MILLISECONDS_PER_SECOND;
  const times = (await Promise.all(recorders.map((recorder) => commitUntil(recorder, deadline)))).flat();
  const elapsed = (performance.now() - startedAt) / MILLISECONDS_PER_SECOND;
  return {
    instances: recorders.length,
    isShared,
    commitsPerSecond: times.length / elapsed,
    p50Milliseconds: percentile(times, MEDIAN),
    p99Milliseconds: percentile(times, P99),
    databasePerCommit: (cpuMicrosecondsOfTree(server.pid()) - before) / times.length,
  };
}

async function openRecorder(url: string): Promise<JournalRecorder> {
  const settings = { url, instance: randomUUID() };
  await (await openJournalWriter(settings)).close();
  const database = openDatabase(settings, { role: "bench", connections: 1 });
  return createRecorder(database, { duplicateWindow: 0, instance: settings.instance, counts: createCommitCounts(), now: machineTime });
}

/** Resolves with how long each commit took, in milliseconds. */
async function commitUntil({ append }: JournalRecorder, deadline: number): Promise<number[]> {
  const times: number[] = [];
  for (let place = 1; performance.now() < deadline; place += ENTRIES) {
    const entries = Array.from({ length: ENTRIES }, (_nothing, index) => messageEntry(place + index));
    const startedAt = performance.now();
    await append(entries);
    times.push(performance.now() - startedAt);
  }
  return times;
}
