import type { GeneratorName } from "./generator.ts";
import type { Machine } from "./machine.ts";
import type { Arrivals } from "./measure-arrivals.ts";
import type { MemoryGrowth } from "./measure-memory.ts";
import type { StartUp } from "./measure-startup.ts";
import type { Workers } from "./measure-workers.ts";
import type { Options } from "./options.ts";
import type { Measured, Measurement } from "./rounds.ts";
import type { ServerName } from "./server.ts";

/** Everything that a run has found out; this is also the JSON file. */
export interface Report {
  command: string;
  machine: Machine;
  options: Options;
  generator: GeneratorName;
  servers: Measured[];
  arrivals: Arrivals;
  /** In milliseconds. */
  startUp: StartUp;
  memory: MemoryGrowth;
  workers: Workers;
  /** Callbacks that imhook has acknowledged. */
  answered: number;
  /** Callbacks in its journal after its process was killed: all of them, and of those whose answers the generator did not wait for some. */
  entries: number;
  /** The whole run. */
  seconds: number;
}

/** The rounds of one server. */
export function roundsOf(name: ServerName, servers: readonly Measured[]): Measurement[] {
  return servers.find((server) => server.name === name)?.rounds ?? [];
}
