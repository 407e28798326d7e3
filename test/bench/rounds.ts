import type { Commits } from "./commits.ts";
import { FIRST_LOAD, type Generator } from "./generator.ts";
import type { Load } from "./load.ts";
import { SERVERS, type Server, type ServerName } from "./server.ts";
import type { LoopDelay } from "./watch-loop.ts";

/** A server in one round. */
export interface Measurement extends Load {
  /** User and system time of the server's whole process. */
  cpuMicrosecondsPerCallback: number;
  /** The system's part of it: a server whose load generator sleeps between answers pays for waking it. */
  systemMicrosecondsPerCallback: number;
  /** How late the event loop of the main thread was, in milliseconds. */
  loopDelay: LoopDelay;
  /** Mean number of entries that shared a commit; null where there is no journal. */
  entriesPerCommit: number | null;
}

/** A server in all rounds. */
export interface Measured {
  name: ServerName;
  rounds: Measurement[];
  /** Every callback it has answered, those of the warm-up included. */
  answered: number;
  /** Callbacks, at most, that it may have answered besides. */
  uncounted: number;
}

export interface RoundsOptions {
  rounds: number;
  seconds: number;
  connections: number;
  generator: Generator;
  progress(line: string): void;
}

/** A server, and the callbacks per second it was last seen to answer. */
interface Paced {
  server: Server;
  measured: Measured;
  pace: number;
}

/** Before the first round, until the machine code of what runs often is made; V8's own threads make it, and their time would count. */
const FIRST_WARM_UP_SECONDS = 3;
const WARM_UP_SECONDS = 1;

/** Measures every server once a round, each round beginning with another one, so that a slow moment of the machine meets all alike. */
export async function runRounds(servers: readonly Server[], options: RoundsOptions): Promise<Measured[]> {
  const all: Paced[] = [];
  for (const server of servers) {
    const paced: Paced = { server, measured: { name: server.name, rounds: [], answered: 0, uncounted: 0 }, pace: FIRST_LOAD.pace };
    await load(paced, options, FIRST_LOAD.seconds);
    await load(paced, options, FIRST_WARM_UP_SECONDS);
    all.push(paced);
  }
  for (let round = 0; round < options.rounds; round += 1) {
    for (const paced of rotate(all, round)) {
      const measurement = await measure(paced, options);
      paced.measured.rounds.push(measurement);
      options.progress(`round ${round + 1} of ${options.rounds}: ${describe(paced.server.name, measurement)}`);
    }
  }
  return all.map(({ measured }) => measured);
}

async function measure(paced: Paced, options: RoundsOptions): Promise<Measurement> {
  await load(paced, options, WARM_UP_SECONDS);
  const before = await paced.server.usage();
  const result = await load(paced, options, options.seconds);
  const after = await paced.server.usage();
  const user = (after.user - before.user) / result.callbacks;
  const system = (after.system - before.system) / result.callbacks;
  return {
    ...result,
    cpuMicrosecondsPerCallback: user + system,
    systemMicrosecondsPerCallback: system,
    loopDelay: after.loopDelay,
    entriesPerCommit: after.commits && meanOf(after.commits),
  };
}

function meanOf({ commits, entries }: Commits): number {
  return entries / commits;
}

async function load(paced: Paced, { connections, generator }: RoundsOptions, seconds: number): Promise<Load> {
  const { server, measured, pace } = paced;
  const result = await generator.load({ url: server.url, connections, seconds, pace }).catch((error) => {
    throw new Error(`${SERVERS[server.name]} failed`, { cause: error });
  });
  paced.pace = result.callbacksPerSecond;
  measured.answered += result.callbacks;
  measured.uncounted += result.uncounted;
  return result;
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

function describe(name: ServerName, { callbacksPerSecond, cpuMicrosecondsPerCallback }: Measurement): string {
  return `${SERVERS[name]} ${callbacksPerSecond.toFixed(0)} requests/s, ${cpuMicrosecondsPerCallback.toFixed(0)} us/callback`;
}
