import { Deadline } from "../../../src/callbacks/deadline.ts";
import type { Dispatch } from "../../../src/callbacks/dispatch.ts";
import type { CallbackRequest } from "../../../src/callbacks/request.ts";
import { createTencentChat } from "../../../src/senders/tencent-chat/index.ts";
import { sampleRequest } from "../sample-request.ts";
import { percentile, type Spread, spreadOf } from "../statistics.ts";
import { COMMAND, type Variant } from "./variants.ts";

/** What a callback costs with somebody who decides it, from routing to the reply. */
export interface Cost {
  name: string;
  /** CPU time of the process per callback, in µs. */
  cpu: Spread;
  /** Time from the call to its result, in ms. */
  p50: Spread;
  p99: Spread;
  /** Callbacks that were measured, in all rounds. */
  callbacks: number;
}

export interface Rounds {
  rounds: number;
  calls: number;
  /** Callbacks in progress at the same time. */
  concurrency: number;
}

interface Round {
  cpu: number;
  p50: number;
  p99: number;
}

/** Callbacks that come meanwhile come one in this time. */
const BESIDE_INTERVAL_MS = 5;

const BUDGET_MS = 1200;

const sender = createTencentChat({ apps: [], signatureWindow: 60, budget: BUDGET_MS });
const sample = sampleRequest(sender, COMMAND, {
  MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "Shall we meet at the station?" } }],
});

/** Measures the same callbacks with each of the variants in each round. */
export async function measureCallbacks(variants: readonly Variant[], options: Rounds, say: (line: string) => void): Promise<Cost[]> {
  const measured = variants.map((variant) => ({ variant, rounds: [] as Round[] }));
  for (let round = 0; round <= options.rounds; round += 1) {
    for (const { variant, rounds } of measured) {
      say(`round ${round} of ${options.rounds}: ${variant.name}`);
      const figures = await measure(variant, options);
      // The first round warms up.
      if (round > 0) rounds.push(figures);
    }
  }
  return measured.map(({ variant: { name, share }, rounds }) => ({
    name,
    cpu: spreadOf(rounds.map(({ cpu }) => cpu)),
    p50: spreadOf(rounds.map(({ p50 }) => p50)),
    p99: spreadOf(rounds.map(({ p99 }) => p99)),
    callbacks: Math.round(options.calls * share) * rounds.length,
  }));
}

async function measure({ dispatch, beside, share }: Variant, { calls, concurrency }: Rounds): Promise<Round> {
  const times: number[] = [];
  let left = Math.round(calls * share);
  let others = 0;
  const timer =
    beside &&
    setInterval(() => {
      others += 1;
      void decide(beside);
    }, BESIDE_INTERVAL_MS);
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, work));
  clearInterval(timer);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / (times.length + others), p50: percentile(times, 0.5), p99: percentile(times, 0.99) };

  async function work(): Promise<void> {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      await decide(dispatch);
      times.push(performance.now() - start);
      // As callbacks come from sockets, which are read once in a turn of the event loop.
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }
}

async function decide(dispatch: Dispatch): Promise<void> {
  const deadline = new Deadline(BUDGET_MS);
  const request: CallbackRequest = { ...sample, receivedAt: Date.now(), deadline };
  const { decision } = await dispatch(request);
  deadline.end();
  if (decision?.kind !== "allow" || decision.fallback !== undefined) throw new Error(`a callback got ${JSON.stringify(decision)}`);
}
