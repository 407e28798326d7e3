import autocannon, { type Options, type Result } from "autocannon";
import { ANSWER } from "./answer.ts";
import { CALLBACK } from "./callback.ts";
import type { Generator } from "./generator.ts";
import { percentile } from "./statistics.ts";

/** Load on one server. */
export interface LoadOptions {
  url: string;
  connections: number;
  /** Callbacks to send; a count and no time, so that none is under way when the load ends and answers can be counted against the journal. */
  callbacks: number;
}

/** How a server bore it. */
export interface Load {
  /** All of them were answered, with status 200 and the expected text. */
  callbacks: number;
  /** From the first request to the last answer. */
  seconds: number;
  callbacksPerSecond: number;
  p50Milliseconds: number;
  p99Milliseconds: number;
  p999Milliseconds: number;
  /** CPU time of the load generator in that time, as a share of one core: near 1 it, too, limits the throughput. */
  generatorShare: number;
  /** Callbacks, at most, that were sent and whose answers were not waited for. */
  uncounted: number;
}

const LONGEST_MS = 120_000;
const TICK_MS = 20;
const MICROSECONDS_PER_SECOND = 1e6;
const MILLISECONDS_PER_SECOND = 1000;

/** Callbacks were refused because the server could not take or record them in time; all others were answered as expected. */
export class CallbacksRefused extends Error {}

/** autocannon, which runs in this process. */
export const AUTOCANNON: Generator = {
  name: "autocannon",
  load: ({ url, connections, seconds, pace }) => applyLoad({ url, connections, callbacks: Math.round(pace * seconds) }),
};

/** Sends callbacks as fast as they are answered. Rejects unless every single one is answered as expected, with CallbacksRefused where that is all. */
export function applyLoad({ url, connections, callbacks }: LoadOptions): Promise<Load> {
  const amount = Math.max(callbacks, connections);
  const latencies: number[] = [];
  let startedAt = performance.now();
  let answeredAt = startedAt;
  const cpuBefore = process.cpuUsage();
  return new Promise((resolve, reject) => {
    const instance = autocannon(toAutocannon(url, connections, amount), (error, result) => {
      clearTimeout(watchdog);
      const failure = error ?? failureOf(result, amount);
      if (failure !== null) return reject(failure);
      const { user, system } = process.cpuUsage(cpuBefore);
      const seconds = (answeredAt - startedAt) / MILLISECONDS_PER_SECOND;
      resolve({
        callbacks: amount,
        seconds,
        callbacksPerSecond: amount / seconds,
        p50Milliseconds: percentile(latencies, 0.5),
        p99Milliseconds: percentile(latencies, 0.99),
        p999Milliseconds: percentile(latencies, 0.999),
        generatorShare: (user + system) / MICROSECONDS_PER_SECOND / seconds,
        uncounted: 0,
      });
    });
    instance.once("start", () => {
      startedAt = performance.now();
    });
    instance.on("response", (_client, _status, _bytes, milliseconds) => {
      answeredAt = performance.now();
      latencies.push(milliseconds);
    });
    const watchdog = setTimeout(() => instance.stop(), LONGEST_MS);
  });
}

function toAutocannon(url: string, connections: number, amount: number): Options {
  const { target, method, headers, body } = CALLBACK;
  // `sampleInt` is how soon it notices that all are answered; `bailout` ends it at the first error.
  return { url: url + target, method, headers, body, connections, amount, expectBody: ANSWER, bailout: 1, sampleInt: TICK_MS };
}

function failureOf({ errors, mismatches, statusCodeStats }: Result, amount: number): Error | null {
  const answered = statusCodeStats?.["200"]?.count ?? 0;
  const refused = statusCodeStats?.["503"]?.count ?? 0;
  if (answered === amount && errors === 0 && mismatches === 0) return null;
  const Failure = refused > 0 && refused === mismatches && errors === 0 ? CallbacksRefused : Error;
  return new Failure(
    `${answered} of ${amount} callbacks were answered with status 200; statuses ${JSON.stringify(statusCodeStats)}, ` +
      `${mismatches} other texts, ${errors} errors of the connection`,
  );
}
