import { stat } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { createJournal } from "../../../src/journal/sqlite/create-journal.ts";
import { serve as serveWriter } from "../../../src/journal/sqlite/writer.ts";
import { serve as serveRelations } from "../../../src/relations/sqlite/follower.ts";
import { serve as serveSeries } from "../../../src/series/sqlite/follower.ts";
import { SECRETS } from "../../suites/attack/attack.ts";
import { startGenuineCalls } from "../../suites/attack/genuine.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { openReader } from "../../support/open-reader.ts";
import { messageEntry } from "../growth/entries.ts";
import { fill } from "../growth/fill.ts";
import { createProgress } from "../growth/progress.ts";
import { percentile } from "../statistics.ts";

/** What callers saw while a data directory was being worked on. */
export interface Phase {
  name: string;
  seconds: number;
  calls: number;
  failed: number;
  /** In milliseconds. */
  p50: number;
  p99: number;
  longest: number;
  /** Sizes of journal, index, relations and series afterwards, in MiB. */
  mebibytes: number[];
}

const QUIET_MS = 10_000;
const SETTLE_MS = 3000;
const MEBIBYTE = 1 << 20;
const FILES = ["journal.sqlite", "journal.sqlite-index", "relations.sqlite", "series.sqlite"];

/** Writes a journal with this many entries to `folder`, and measures calls while the files are left alone, rebuilt and pruned. */
export async function measureSpace(folder: string, entries: number, say: (line: string) => void): Promise<Phase[]> {
  say(`writing ${entries} entries`);
  await writeFiles(folder, entries);
  const phases = [await measure(folder, "left alone", {}, () => sleep(QUIET_MS))];
  say("rebuilding index, relations and series");
  for (const name of FILES.slice(1)) makeUnreleasable(join(folder, name));
  phases.push(await measure(folder, "index, relations and series of an older version rebuilt", {}, untilLogged("index rebuilt")));
  say("pruning");
  const limit = String(Math.ceil((await sizesIn(folder)).reduce((sum, size) => sum + size, 0) / 10));
  const pruned = untilLogged("pruned entries beyond the retention limits");
  phases.push(await measure(folder, "pruned to a tenth", { IMHOOK_RETENTION_SIZE: limit }, pruned));
  return phases;
}

async function writeFiles(folder: string, entries: number): Promise<void> {
  const path = join(folder, "journal.sqlite");
  await createJournal(path);
  const writer = await serveWriter({ path, duplicateWindow: 0 });
  await fill({ path, size: entries, writer, entryAt: messageEntry, progress: createProgress() });
  await writer.close();
  const reader = openReader({ path });
  while (reader.follow()) await setImmediate();
  reader.close();
  const relations = serveRelations({ path: join(folder, "relations.sqlite"), journalPath: path });
  while (relations.follow()) await setImmediate();
  relations.close();
  const series = serveSeries({ path: join(folder, "series.sqlite"), journalPath: path });
  while (series.follow()) await setImmediate();
  series.close();
}

/** As versions before 0.2.0 created the file. */
function makeUnreleasable(path: string): void {
  const connection = new DatabaseSync(path);
  connection.exec("PRAGMA auto_vacuum = NONE; VACUUM");
  connection.close();
}

async function measure(
  folder: string,
  name: string,
  environment: Record<string, string>,
  work: (imhook: Imhook) => Promise<unknown>,
): Promise<Phase> {
  const imhook = await startImhook(folder, {
    environment: { IMHOOK_TENCENT_CHAT_APPS: `1400000000:${SECRETS.token}`, ...environment },
  });
  const startedAt = performance.now();
  const genuine = startGenuineCalls(imhook.url);
  await work(imhook);
  await sleep(SETTLE_MS);
  const { sent, failed, latencies } = await genuine.stop();
  const seconds = (performance.now() - startedAt) / 1000;
  await end(imhook, "SIGTERM");
  const [p50, p99] = [percentile(latencies, 0.5), percentile(latencies, 0.99)];
  return { name, seconds, calls: sent, failed, p50, p99, longest: Math.max(...latencies), mebibytes: await sizesIn(folder) };
}

function untilLogged(message: string): (imhook: Imhook) => Promise<unknown> {
  return (imhook) => imhook.logged(message);
}

function sizesIn(folder: string): Promise<number[]> {
  return Promise.all(FILES.map(async (name) => (await stat(join(folder, name))).size / MEBIBYTE));
}
