import { readFile } from "node:fs/promises";
import { ConfigError } from "../../errors.ts";

/** What imhook over PostgreSQL was measured to cost, as `npm run bench:cluster` writes it. Times are CPU time in microseconds, unless they say otherwise. */
export interface Costs {
  source: CostsSource;
  /** Of the main thread of an instance. */
  instance: { perCallback: number; perCommit: number };
  /** Of the database, for recording. */
  database: { perEntry: number; perCommit: number };
  /** Of what follows the journal, once over all instances. `entriesPerSecond`: how many entries the slowest follower works off. */
  followers: { instancePerEntry: number; databasePerEntry: number; entriesPerSecond: number };
  /** For how long a commit keeps others waiting, in milliseconds. */
  commit: { median: number; p99: number; perEntry: number };
  /** Bytes of an entry whose body has `bodyBytes`: in tables and indexes, and in the write-ahead log. */
  entry: { bodyBytes: number; databaseBytes: number; walBytes: number };
  connectionsPerInstance: number;
  /** Runs that the simulation is held against. */
  checked: CheckedRun[];
}

/** How and where the costs were measured. */
export interface CostsSource {
  command: string;
  date: string;
  cpu: string;
  cores: number;
  node: string;
  postgres: string;
}

/** What was measured at a constant rate over all instances. */
export interface CheckedRun {
  instances: number;
  callbacksPerSecond: number;
  /** In milliseconds. */
  p50: number;
  p99: number;
  entriesPerCommit: number;
}

/** The costs that are checked in. */
export const MEASURED = new URL("./costs.json", import.meta.url).pathname;

const NUMBERS: ReadonlyArray<readonly [part: string, names: readonly string[]]> = [
  ["instance", ["perCallback", "perCommit"]],
  ["database", ["perEntry", "perCommit"]],
  ["followers", ["instancePerEntry", "databasePerEntry", "entriesPerSecond"]],
  ["commit", ["median", "p99", "perEntry"]],
  ["entry", ["bodyBytes", "databaseBytes", "walBytes"]],
];

/** Reads costs from a file. A report of bench:cluster has them too. Rejects with a ConfigError if it has none. */
export async function readCosts(file: string): Promise<Costs> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new ConfigError(`${file} cannot be read: ${error.message}`);
  });
  return parseCosts(file, text);
}

/** Throws a ConfigError if the text of a file has no costs. */
export function parseCosts(file: string, text: string): Costs {
  const json = parse(file, text);
  const costs = json.costs ?? json;
  for (const [part, names] of NUMBERS)
    for (const name of names)
      if (!isAmount(costs[part]?.[name])) throw new ConfigError(`${file}: ${part}.${name} must be a number that is not negative`);
  if (!isAmount(costs.connectionsPerInstance))
    throw new ConfigError(`${file}: connectionsPerInstance must be a number that is not negative`);
  return { source: {}, checked: [], ...costs };
}

function parse(file: string, text: string) {
  try {
    return JSON.parse(text) ?? {};
  } catch (error) {
    throw new ConfigError(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
