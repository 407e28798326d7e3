import { isDeepStrictEqual } from "node:util";
import type { Logger } from "pino";
import type { Resolved } from "../../../deliveries/definition/resolved.ts";
import type { RunningDestination, RunProblem } from "../../../deliveries/engine/run-destination.ts";
import type { Transport } from "../../../deliveries/transports/transport.ts";
import { oneAtATime } from "../../../journal/one-at-a-time.ts";

/** A destination to which this thread delivers while it is the turn of this instance. */
export interface Run extends RunningDestination {
  destination: Resolved;
  transport: Transport;
}

/** Why a destination is not run, and when that is tried again, in milliseconds since 1970; null: soon. */
export interface Trouble extends RunProblem {
  /** Whether it could not even be opened. */
  isRefused: boolean;
  nextAttemptAt: number | null;
}

/** The destinations of this thread. */
export interface Runs {
  /** Runs these and no others. One whose definition has changed goes on where it was. Never rejects: what cannot be run is tried again later. */
  use(destinations: readonly Resolved[]): Promise<void>;
  get(name: string): Run | undefined;
  /** Returns null if it is run, or is not one of this thread. */
  trouble(name: string): Trouble | null;
  /** Whether one that could not be opened is to be tried again by now. */
  hasDue(): boolean;
  /** There may be findings to deliver. */
  wake(): void;
  /** Resolves if all run; rejects with the reason if one does not. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface RunsOptions {
  /** Rejects if the destination cannot be run. */
  open(destination: Resolved): Promise<Run>;
  log: Pick<Logger, "error">;
}

/** Time after which one that could not be opened is tried again, in milliseconds. */
const RETRY_MS = 30_000;

interface Refused {
  destination: Resolved;
  error: Error;
  since: number;
  at: number;
}

export function createRuns({ open, log }: RunsOptions): Runs {
  const runs = new Map<string, Run>();
  const refused = new Map<string, Refused>();
  let isClosed = false;

  return {
    use: oneAtATime(use),
    get: (name) => runs.get(name),
    trouble,
    hasDue: () => [...refused.values()].some(({ at }) => isTimeOver(at)),
    wake: () => {
      for (const run of runs.values()) run.wake();
    },
    check: async () => {
      for (const { destination, error } of refused.values()) throw new Error(`destination ${destination.name}: ${error.message}`);
      await Promise.all([...runs.values()].map(({ check }) => check()));
    },
    close: async () => {
      isClosed = true;
      await Promise.all([...runs.keys()].map(end));
    },
  };

  function trouble(name: string): Trouble | null {
    const failed = refused.get(name);
    if (failed !== undefined) {
      const { error, since, at } = failed;
      return { isRefused: true, since, text: error.message, nextAttemptAt: at + RETRY_MS };
    }
    const problem = runs.get(name)?.problem() ?? null;
    return problem && { isRefused: false, ...problem, nextAttemptAt: null };
  }

  async function use(destinations: readonly Resolved[]): Promise<void> {
    const wanted = new Map(destinations.map((destination) => [destination.name, destination]));
    for (const name of refused.keys()) if (!wanted.has(name)) refused.delete(name);
    await Promise.all([...runs.keys()].filter((name) => !wanted.has(name)).map(end));
    await Promise.all(destinations.map(begin));
  }

  async function begin(destination: Resolved): Promise<void> {
    const { name } = destination;
    const [run, failed] = [runs.get(name), refused.get(name)];
    if (isClosed || (run !== undefined && isSame(run.destination, destination)) || (failed && !isDue(failed, destination))) return;
    await end(name);
    try {
      runs.set(name, await open(destination));
      refused.delete(name);
    } catch (error) {
      const at = Date.now();
      refused.set(name, { destination, error: error as Error, since: refused.get(name)?.since ?? at, at });
      log.error({ err: error, destination: name }, "destination cannot be opened, trying again later");
    }
  }

  async function end(name: string): Promise<void> {
    const run = runs.get(name);
    if (run === undefined) return;
    runs.delete(name);
    await run.close().catch((error) => log.error({ err: error, destination: name }, "destination was not closed in order"));
    await run.transport.close();
  }
}

function isDue({ destination, at }: Refused, now: Resolved): boolean {
  return !isSame(destination, now) || isTimeOver(at);
}

function isTimeOver(at: number): boolean {
  return Date.now() - at >= RETRY_MS;
}

/** A start such as `7d` is another time each time that it is read, and counts only once. */
function isSame(one: Resolved, other: Resolved): boolean {
  return one.origin === other.origin && isDeepStrictEqual(one.definition, other.definition);
}
