import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { ANSWER } from "./answer.ts";
import { CALLBACK } from "./callback.ts";

/** Load that comes at its own pace, however slow the answers are. */
export interface ArrivalOptions {
  url: string;
  callbacksPerSecond: number;
  seconds: number;
}

const MILLISECONDS_PER_SECOND = 1000;
const TICK_MS = 1;

/**
 * Sends callbacks at a constant rate, each when it is due and on a connection of its own where all others are busy. Resolves with the time
 * from when each was due to its answer, in milliseconds, so that a server's pause counts for every callback that it held up. Rejects unless
 * every single one is answered as expected.
 *
 * autocannon's `overallRate` is no such load: each of its connections sends the second's share in one go, always after the answer before.
 */
export async function sendAtConstantRate({ url, callbacksPerSecond, seconds }: ArrivalOptions): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, scheduling: "fifo" });
  const amount = Math.round(callbacksPerSecond * seconds);
  const interval = MILLISECONDS_PER_SECOND / callbacksPerSecond;
  const startedAt = performance.now();
  const latencies: Promise<number>[] = [];
  try {
    while (latencies.length < amount) {
      const due = Math.min(amount, (performance.now() - startedAt) / interval);
      while (latencies.length < due) latencies.push(send(url, agent, startedAt + latencies.length * interval));
      await sleep(TICK_MS);
    }
    return await Promise.all(latencies);
  } finally {
    agent.destroy();
  }
}

/** Resolves with the milliseconds from `dueAt` to the answer. */
function send(url: string, agent: Agent, dueAt: number): Promise<number> {
  const { target, method, headers, body } = CALLBACK;
  const latency = new Promise<number>((resolve, reject) => {
    const sent = request(url + target, { agent, method, headers: { ...headers, "content-length": Buffer.byteLength(body) } });
    sent.once("error", reject);
    sent.once("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.once("error", reject);
      response.once("end", () => {
        if (response.statusCode === 200 && text === ANSWER) resolve(performance.now() - dueAt);
        else reject(new Error(`${response.statusCode} ${text}`));
      });
    });
    sent.end(body);
  });
  // Whoever awaits them all hears of it; until then it is not unheard.
  latency.catch(() => {});
  return latency;
}
