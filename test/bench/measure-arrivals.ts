import { sendAtConstantRate } from "./constant-arrival.ts";
import type { Server, ServerName } from "./server.ts";
import { percentile } from "./statistics.ts";

/** Latency of a server in one round, in milliseconds. */
export interface Latency {
  p50: number;
  p99: number;
  p999: number;
  /** Callbacks that were not taken; each counts as two seconds. */
  refused: number;
  /** Callbacks whose connection was closed without an answer; each counts as two seconds, too. */
  lost: number;
}

/** How servers answer callbacks that come at one constant rate. */
export interface Arrivals {
  callbacksPerSecond: number;
  servers: ArrivalMeasured[];
}

export interface ArrivalMeasured {
  name: ServerName;
  rounds: Latency[];
  answered: number;
  /** Callbacks that were refused or lost; some of them may have been recorded all the same. */
  uncounted: number;
}

export interface ArrivalRounds {
  callbacksPerSecond: number;
  rounds: number;
  seconds: number;
  progress(line: string): void;
}

const WARM_UP_SECONDS = 1;

/** Measures the servers in turn, each once a round and in the other order every second round. */
export async function measureArrivals(servers: readonly Server[], options: ArrivalRounds): Promise<Arrivals> {
  const measured = new Map(servers.map(({ name }) => [name, { name, rounds: [], answered: 0, uncounted: 0 } as ArrivalMeasured]));
  for (let round = 0; round < options.rounds; round += 1) {
    for (const server of round % 2 === 0 ? servers : servers.toReversed()) {
      const warmUp = await sendAtConstantRate({ ...options, url: server.url, seconds: WARM_UP_SECONDS });
      const { latencies, refused, lost } = await sendAtConstantRate({ ...options, url: server.url });
      const latency = {
        p50: percentile(latencies, 0.5),
        p99: percentile(latencies, 0.99),
        p999: percentile(latencies, 0.999),
        refused,
        lost,
      };
      const seen = measured.get(server.name);
      const uncounted = warmUp.refused + warmUp.lost + refused + lost;
      seen?.rounds.push(latency);
      if (seen !== undefined) {
        seen.answered += warmUp.latencies.length + latencies.length - uncounted;
        seen.uncounted += uncounted;
      }
      options.progress(
        `arrivals ${round + 1} of ${options.rounds}: ${server.name} p99 ${latency.p99.toFixed(1)} ms at ${options.callbacksPerSecond.toFixed(0)}/s, ${refused} refused, ${lost} lost`,
      );
    }
  }
  return { callbacksPerSecond: options.callbacksPerSecond, servers: [...measured.values()] };
}
