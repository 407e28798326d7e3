import { setTimeout as sleep } from "node:timers/promises";
import type { DestinationCollection, HttpDestination } from "../../../generated/operator.ts";
import { freePort } from "../../support/decider.ts";
import { get, post, send } from "../../support/http.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { sendAtConstantRate } from "../constant-arrival.ts";
import { readThreads } from "../live/threads.ts";
import { percentile } from "../statistics.ts";
import { type BenchReceiver, startReceiver } from "./start-receiver.ts";

/** A server with some destinations, in one round. */
export interface LoadRound {
  /** CPU time per callback in µs: of the thread that answers callbacks, and of the whole server. */
  callbackCpu: number;
  wholeCpu: number;
  /** From when a callback was due to its answer, in milliseconds. */
  p50: number;
  p99: number;
  /** Callbacks that were not answered as they should be. */
  failed: number;
  /** From the receipt of a callback to the arrival of its event, in milliseconds; null if none arrives. */
  lagP50: number | null;
  lagP99: number | null;
  /** Events that have not arrived. */
  missing: number;
  /** Deliveries that had failed or waited at the end. */
  unsettled: number;
}

export interface LoadVariant {
  name: string;
  /** Destinations that answer, and those that nobody answers for. */
  up: number;
  down: number;
  rounds: LoadRound[];
}

export interface LoadOptions {
  rounds: number;
  seconds: number;
  callbacksPerSecond: number;
}

const FIRST_WARM_UP_SECONDS = 5;
const WARM_UP_SECONDS = 1;

/** In which followers of the journal read what is new, and what is on its way arrives. */
const SETTLE_MS = 1500;

/** Measures one server with each number of destinations once a round, each round beginning with another one. */
export async function measureLoad(folder: string, options: LoadOptions, say: (line: string) => void): Promise<LoadVariant[]> {
  const receiver = await startReceiver();
  const nobody = `http://127.0.0.1:${await freePort()}`;
  const imhook = await startImhook(folder, {
    environment: {
      ...{ IMHOOK_TENCENT_CHAT_APPS: "1400000000", IMHOOK_WORKERS: "1", IMHOOK_DUPLICATE_WINDOW: "0" },
      IMHOOK_DESTINATION_ADDRESSES: "127.0.0.1",
    },
  });
  const variants: LoadVariant[] = [
    { name: "none", up: 0, down: 0, rounds: [] },
    { name: "1", up: 1, down: 0, rounds: [] },
    { name: "5", up: 5, down: 0, rounds: [] },
    { name: "1 that is down", up: 0, down: 1, rounds: [] },
  ];
  try {
    await load(imhook, { ...options, seconds: FIRST_WARM_UP_SECONDS });
    for (let round = 0; round < options.rounds; round += 1) {
      for (const variant of rotate(variants, round)) {
        await use(imhook, [...at(variant.up, "up", `${receiver.url}/live`), ...at(variant.down, "down", nobody)]);
        const figures = await measure(imhook, receiver, variant, options);
        variant.rounds.push(figures);
        say(`round ${round + 1} of ${options.rounds}: destinations: ${variant.name}, ${figures.wholeCpu.toFixed(0)} us/callback`);
      }
    }
    return variants;
  } finally {
    await receiver.end();
    await end(imhook, "SIGTERM");
  }
}

async function measure(imhook: Imhook, receiver: BenchReceiver, { up }: LoadVariant, options: LoadOptions): Promise<LoadRound> {
  await load(imhook, { ...options, seconds: WARM_UP_SECONDS });
  await sleep(SETTLE_MS);
  await receiver.take();
  const before = readThreads(imhook.pid);
  const { latencies, refused, lost } = await load(imhook, options);
  await sleep(SETTLE_MS);
  const after = readThreads(imhook.pid);
  const { events, lagP50, lagP99 } = await receiver.take();
  const { items } = await destinationsOf(imhook);
  const callbacks = latencies.length;
  return {
    callbackCpu: (after.callbacks - before.callbacks) / callbacks,
    wholeCpu: (after.whole - before.whole) / callbacks,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    failed: refused + lost,
    ...{ lagP50, lagP99 },
    // A callback without an answer can have been recorded all the same.
    missing: Math.max(0, up * (callbacks - refused - lost) - events),
    unsettled: items.reduce((sum, { retrying, held }) => sum + retrying + held, 0),
  };
}

function at(count: number, name: string, url: string): HttpDestination[] {
  return Array.from({ length: count }, (_, index) => ({ name: `${name}-${index + 1}`, kind: "http", url, batch: 100 }));
}

/** Has these destinations and no others. */
async function use(imhook: Imhook, destinations: readonly HttpDestination[]): Promise<void> {
  const { items } = await destinationsOf(imhook);
  for (const { name } of items) await send(`${imhook.operatorUrl}/api/destinations/${name}`, { method: "DELETE" });
  for (const destination of destinations) {
    const { status, text } = await post(`${imhook.operatorUrl}/api/destinations`, destination);
    if (status >= 300) throw new Error(`${destination.name}: ${status} ${text}`);
  }
}

async function destinationsOf({ operatorUrl }: Imhook): Promise<DestinationCollection> {
  return (await get(`${operatorUrl}/api/destinations`)).json;
}

function load({ url }: Imhook, { callbacksPerSecond, seconds }: Pick<LoadOptions, "callbacksPerSecond" | "seconds">) {
  return sendAtConstantRate({ url, callbacksPerSecond, seconds });
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
