import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { stringify } from "yaml";
import type { DestinationDefinition, Replay } from "../../../generated/operator.ts";
import { createJournal } from "../../../src/journal/sqlite/create-journal.ts";
import { serve as serveWriter } from "../../../src/journal/sqlite/writer.ts";
import { get, post } from "../../support/http.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { missingKafka, startKafka } from "../../support/kafka.ts";
import { missingNats, startNats } from "../../support/nats.ts";
import { openReader } from "../../support/open-reader.ts";
import { messageEntry } from "../growth/entries.ts";
import { fill } from "../growth/fill.ts";
import { createProgress } from "../growth/progress.ts";
import { readThreads } from "../live/threads.ts";
import { percentile, type Spread, spreadOf } from "../statistics.ts";
import { startReceiver } from "./start-receiver.ts";

/** The destinations that are replayed to, by name. */
export const REPLAYED = ["http", "http-100", "file", "kafka", "nats", "after-handlers"] as const;
export type Replayed = (typeof REPLAYED)[number];

/** What the replay of a whole journal to one destination took. */
export interface ReplayFigures {
  name: Replayed;
  deliveries: number;
  seconds: number;
  /** Entries per second, in the first and in the second half of the time. */
  halves: [first: number, second: number];
  /** CPU time of the server per delivery, in µs. */
  cpu: number;
  /** Memory of the server before and at most during the replay, in MiB. */
  memoryBefore: number;
  memoryPeak: number;
  /** In the second half of the time. */
  memoryLate: Spread;
  /** Median of each tenth of the time; null if nothing was looked at in it. */
  memoryTenths: Array<number | null>;
}

export interface ReplayOptions {
  entries: number;
  /** Those that can be here are measured. */
  kinds: readonly Replayed[];
}

/** How far a replay was at a moment. */
interface Sample {
  /** Since its start. */
  seconds: number;
  examined: number;
  /** In MiB. */
  memory: number;
}

/** Nothing but deliveries is to take time: the other followers of the journal are done by then. */
const SETTLE_MS = 5000;
const LOOK_MS = 100;
const KIBIBYTES_PER_MEBIBYTE = 1024;

/** Fills a journal and delivers all of it to each kind of destination, one after the other. */
export async function measureReplays(
  folder: string,
  { entries, kinds }: ReplayOptions,
  say: (line: string) => void,
): Promise<ReplayFigures[]> {
  say(`writing ${entries} entries`);
  await writeJournal(folder, entries);
  const places = await startPlaces(folder, kinds);
  const imhook = await startImhook(folder, { environment: places.environment });
  try {
    await sleep(SETTLE_MS);
    const figures: ReplayFigures[] = [];
    for (const name of places.names) {
      const measured = await measure(imhook, name, say);
      figures.push(measured);
      say(`${name}: ${(measured.deliveries / measured.seconds).toFixed(0)} deliveries/s`);
    }
    return figures;
  } finally {
    await end(imhook, "SIGTERM");
    await places.remove();
  }
}

async function writeJournal(folder: string, entries: number): Promise<void> {
  const path = join(folder, "journal.sqlite");
  await createJournal(path);
  const writer = await serveWriter({ path, duplicateWindow: 0 });
  await fill({ path, size: entries, writer, entryAt: messageEntry, progress: createProgress() });
  await writer.close();
  const reader = openReader({ path });
  while (reader.follow()) await setImmediate();
  reader.close();
}

/** Destinations of each kind that can be here. */
async function startPlaces(folder: string, kinds: readonly Replayed[]) {
  const receiver = await startReceiver();
  const kafka = kinds.includes("kafka") && missingKafka() === null ? await startKafka() : null;
  const nats = kinds.includes("nats") && missingNats() === null ? await startNats() : null;
  await kafka?.createTopic("callbacks", { partitions: 3 });
  await nats?.createStream("EVENTS", ["chat.>"]);
  const definitions: DestinationDefinition[] = [
    { name: "http", kind: "http", url: `${receiver.url}/replay` },
    { name: "http-100", kind: "http", url: `${receiver.url}/replay`, batch: 100 },
    { name: "file", kind: "file", path: "events.jsonl" },
  ];
  if (kafka !== null) definitions.push({ name: "kafka", kind: "kafka", brokers: [kafka.address], topic: "callbacks" });
  if (nats !== null) definitions.push({ name: "nats", kind: "nats", servers: [nats.address], subject: "chat.{app}.{type}" });
  const [settings, handlers] = [join(folder, "imhook.yaml"), join(folder, "handlers.mjs")];
  await writeFile(settings, stringify({ destinations: definitions }));
  await writeFile(handlers, "export default { onEvent: async () => {} };\n");
  const here = new Set([...definitions.map(({ name }) => name), "after-handlers"]);
  return {
    names: REPLAYED.filter((name) => kinds.includes(name) && here.has(name)),
    environment: { IMHOOK_CONFIG: settings, IMHOOK_HANDLERS: handlers, IMHOOK_WORKERS: "1" },
    remove: async () => {
      await Promise.all([receiver.end(), kafka?.remove(), nats?.remove()]);
    },
  };
}

async function measure(imhook: Imhook, destination: Replayed, say: (line: string) => void): Promise<ReplayFigures> {
  const memoryBefore = memoryOf(imhook.pid);
  const samples: Sample[] = [];
  const before = readThreads(imhook.pid);
  const startedAt = performance.now();
  const { status, text, json } = await post(`${imhook.operatorUrl}/api/replays`, { destination, since: "2025-01-01" });
  if (status >= 300) throw new Error(`${destination}: ${status} ${text}`);
  let replay: Replay = json;
  while (replay.state === "running") {
    await sleep(LOOK_MS);
    replay = (await get(`${imhook.operatorUrl}/api/replays/${replay.id}`)).json;
    samples.push({ seconds: (performance.now() - startedAt) / 1000, examined: replay.examined, memory: memoryOf(imhook.pid) });
    say(`${destination}: ${replay.examined} of ${replay.total}`);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const { whole } = readThreads(imhook.pid);
  if (replay.delivered !== replay.matching) throw new Error(`${destination}: ${replay.delivered} of ${replay.matching} have arrived`);
  return {
    name: destination,
    deliveries: replay.delivered,
    seconds,
    cpu: (whole - before.whole) / replay.delivered,
    memoryBefore,
    ...figuresOf(samples),
  };
}

function figuresOf(samples: readonly Sample[]): Pick<ReplayFigures, "halves" | "memoryPeak" | "memoryLate" | "memoryTenths"> {
  const start: Sample = { seconds: 0, examined: 0, memory: 0 };
  const end = samples.at(-1) ?? start;
  const late = samples.filter(({ seconds }) => seconds >= end.seconds / 2);
  const middle = late[0] ?? start;
  return {
    halves: [speedBetween(start, middle), speedBetween(middle, end)],
    memoryPeak: Math.max(...samples.map(({ memory }) => memory)),
    memoryLate: spreadOf(late.map(({ memory }) => memory)),
    memoryTenths: Array.from({ length: 10 }, (_, tenth) => {
      const isIn = ({ seconds }: Sample) => Math.min(9, Math.floor((10 * seconds) / end.seconds)) === tenth;
      const memories = samples.filter(isIn).map(({ memory }) => memory);
      return memories.length === 0 ? null : percentile(memories, 0.5);
    }),
  };
}

function speedBetween(one: Sample, other: Sample): number {
  return (other.examined - one.examined) / (other.seconds - one.seconds);
}

/** Resident memory of a process, in MiB. */
function memoryOf(pid: number): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kibibytes) / KIBIBYTES_PER_MEBIBYTE;
}
