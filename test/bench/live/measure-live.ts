import { setTimeout as sleep } from "node:timers/promises";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { sendAtConstantRate } from "../constant-arrival.ts";
import { percentile } from "../statistics.ts";
import { startViewers, type Viewers } from "./start-viewers.ts";
import { readThreads } from "./threads.ts";

/** A server with some viewers, in one round. */
export interface Round {
  /** CPU time per callback in µs: of the thread or the processes that answer callbacks, and of all threads and processes of the server. */
  callbackCpu: number;
  wholeCpu: number;
  /** From when a callback was due to its answer, in milliseconds. */
  p50: number;
  p99: number;
  /** Callbacks that were not answered as they should be. */
  failed: number;
  /** From receipt of a callback to when a viewer has it, in milliseconds. null without viewers. */
  lagP50: number | null;
  lagP99: number | null;
  /** Callbacks that a viewer has not got. */
  missing: number;
  gaps: number;
}

/** All rounds with one number of viewers. */
export interface Measured {
  viewers: number;
  rounds: Round[];
}

export interface LiveOptions {
  /** Processes that answer callbacks; 1: the process that serves viewers does. */
  workers: number;
  viewers: readonly number[];
  rounds: number;
  seconds: number;
  callbacksPerSecond: number;
}

const FIRST_WARM_UP_SECONDS = 5;
const WARM_UP_SECONDS = 1;

/** In which followers of the journal read what is new. */
const SETTLE_MS = 1000;

/** Measures one server with each number of viewers once a round, each round beginning with another one. */
export async function measureLive(folder: string, options: LiveOptions, say: (line: string) => void): Promise<Measured[]> {
  const imhook = await startImhook(folder, {
    environment: { IMHOOK_TENCENT_CHAT_APPS: "1400000000", IMHOOK_WORKERS: String(options.workers), IMHOOK_DUPLICATE_WINDOW: "0" },
  });
  const watching = startViewers();
  try {
    const measured: Measured[] = options.viewers.map((viewers) => ({ viewers, rounds: [] }));
    await send(imhook, { ...options, seconds: FIRST_WARM_UP_SECONDS });
    for (let round = 0; round < options.rounds; round += 1) {
      for (const { viewers, rounds } of rotate(measured, round)) {
        const figures = await measure(imhook, watching, viewers, options);
        rounds.push(figures);
        say(
          `round ${round + 1} of ${options.rounds}: ${viewers} viewers, ${figures.wholeCpu.toFixed(0)} us/callback, lag p99 ${figures.lagP99} ms`,
        );
      }
    }
    return measured;
  } finally {
    await watching.end();
    await end(imhook, "SIGTERM");
  }
}

async function measure(imhook: Imhook, watching: Viewers, viewers: number, options: LiveOptions): Promise<Round> {
  await watching.watch(imhook.operatorUrl, viewers);
  await send(imhook, { ...options, seconds: WARM_UP_SECONDS });
  await watching.take(viewers * WARM_UP_SECONDS * options.callbacksPerSecond);
  await sleep(SETTLE_MS);
  const before = readThreads(imhook.pid);
  const { latencies, refused, lost } = await send(imhook, options);
  const callbacks = latencies.length;
  const expected = viewers * (callbacks - refused - lost);
  const taken = await watching.take(expected);
  await sleep(SETTLE_MS);
  const after = readThreads(imhook.pid);
  return {
    callbackCpu: (after.callbacks - before.callbacks) / callbacks,
    wholeCpu: (after.whole - before.whole) / callbacks,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    failed: refused + lost,
    lagP50: taken.lag?.p50 ?? null,
    lagP99: taken.lag?.p99 ?? null,
    missing: expected - taken.events,
    gaps: taken.gaps,
  };
}

function send({ url }: Imhook, { callbacksPerSecond, seconds }: Pick<LiveOptions, "callbacksPerSecond" | "seconds">) {
  return sendAtConstantRate({ url, callbacksPerSecond, seconds });
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
