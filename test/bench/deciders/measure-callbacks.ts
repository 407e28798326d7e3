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
  /** Time from before the turn of the event loop in which it is taken to its result, in ms. */
  p50: Spread;
  p99: Spread;
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

/** How long they come: longer than a decider may take to answer. */
const BESIDE_MS = 2000;

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
  return measured.map(({ variant: { name }, rounds }) => ({
    name,
    cpu: spreadOf(rounds.map(({ cpu }) => cpu)),
    p50: spreadOf(rounds.map(({ p50 }) => p50)),
    p99: spreadOf(rounds.map(({ p99 }) => p99)),
  }));
}

async function measure({ dispatch, beside, share }: Variant, { calls, concurrency }: Rounds): Promise<Round> {
  const times: number[] = [];
  let left = Math.round(calls * share);
  const others = startOthers(beside?.());
  const end = beside === undefined ? 0 : performance.now() + BESIDE_MS;
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, work));
  const { user, system } = process.cpuUsage(before);
  const count = times.length + (await others.stop());
  return { cpu: (user + system) / count, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };

  async function work(): Promise<void> {
    while (left > 0 || performance.now() < end) {
      left -= 1;
      const start = performance.now();
      // Callbacks come from sockets, which are read once in a turn of the event loop, so that whoever holds it up shows.
      await new Promise<void>((resolve) => setImmediate(resolve));
      await decide(dispatch);
      times.push(performance.now() - start);
    }
  }
}

/** Decides callbacks at a constant rate. `stop` resolves with how many there were. */
function startOthers(dispatch: Dispatch | undefined): { stop(): Promise<number> } {
  if (dispatch === undefined) return { stop: async () => 0 };
  const decided: Array<Promise<void>> = [];
  const timer = setInterval(() => decided.push(decide(dispatch)), BESIDE_INTERVAL_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(decided);
      return decided.length;
    },
  };
}

async function decide(dispatch: Dispatch): Promise<void> {
  const deadline = new Deadline(BUDGET_MS);
  const request: CallbackRequest = { ...sample, receivedAt: Date.now(), deadline };
  const { decision } = await dispatch(request);
  deadline.end();
  if (decision?.kind !== "allow" || decision.fallback !== undefined) throw new Error(`a callback got ${JSON.stringify(decision)}`);
}
