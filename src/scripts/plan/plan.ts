import { ASSUMPTIONS } from "./assumptions.ts";
import type { Costs } from "./costs.ts";
import { type Simulated, simulate } from "./simulate.ts";

/** What is to be borne. */
export interface LoadProfile {
  /** At the peak, over everything. */
  callbacksPerSecond: number;
  /** Share of callbacks that ask for a decision, from 0 to 1. */
  beforeShare: number;
  /** Mean load over a day, as a share of the peak. */
  meanShare: number;
  bodyBytes: number;
  /** Days for which callbacks are kept. */
  daysKept: number;
  /** Places of which one may fail without loss of service. */
  zones: number;
  /** Least number of instances per zone and database. */
  instancesPerZone: number;
  /** Wanted, from arrival to answer, in milliseconds. */
  p99: number;
  pricePerCoreHour: number | null;
}

export type Advice = "one database" | "shard" | "log";

/** What it takes. Figures without another word are for the whole. */
export interface Plan {
  advice: Advice;
  databases: number;
  instances: number;
  instancesPerZone: number;
  /** Cores that are busy at the peak. */
  instanceCores: number;
  databaseCores: number;
  /** Cores of each database that leave it room. */
  coresPerDatabase: number;
  connectionsPerDatabase: number;
  /** Written to the write-ahead logs at the peak. */
  walBytesPerSecond: number;
  /** Of all that is kept, on all databases. */
  databaseBytes: number;
  /** Of one database at the peak. */
  latency: Simulated;
  isP99Met: boolean;
  /** CPU time per million callbacks, in seconds. */
  cpuSecondsPerMillion: number;
  /** Of the cores that are planned, per million callbacks; null without a price. */
  moneyPerMillion: number | null;
}

const MICROSECONDS_PER_SECOND = 1e6;
const MILLISECONDS_PER_SECOND = 1000;
const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3600;
const MILLION = 1e6;

/** Says what a load takes, by measured costs and ASSUMPTIONS. */
export function planFor(costs: Costs, profile: LoadProfile): Plan {
  const { callbacksPerSecond, beforeShare, meanShare, zones } = profile;
  const databases = databasesFor(costs, profile);
  const rate = callbacksPerSecond / databases;
  const addedMicroseconds = beforeShare * ASSUMPTIONS.decideMicroseconds;
  const instancesPerZone = instancesPerZoneFor(costs, profile, rate, addedMicroseconds);
  const perDatabase = instancesPerZone * zones;
  const { networkMilliseconds } = ASSUMPTIONS;
  const latency = simulate(costs, { instances: perDatabase, callbacksPerSecond: rate, addedMicroseconds, networkMilliseconds });
  const { instance, database, followers, entry } = costs;
  const perEntry = 1 / latency.entriesPerCommit;
  const instanceMicroseconds = instance.perCallback + addedMicroseconds + instance.perCommit * perEntry + followers.instancePerEntry;
  const databaseMicroseconds = database.perEntry + database.perCommit * perEntry + followers.databasePerEntry;
  const databaseCores = (callbacksPerSecond * databaseMicroseconds) / MICROSECONDS_PER_SECOND;
  const coresPerDatabase = Math.ceil(databaseCores / databases / ASSUMPTIONS.mostDatabaseShare);
  const instances = perDatabase * databases;
  return {
    advice: adviceFor(databases),
    databases,
    instances,
    instancesPerZone: instancesPerZone * databases,
    instanceCores: (callbacksPerSecond * instanceMicroseconds) / MICROSECONDS_PER_SECOND,
    databaseCores,
    coresPerDatabase,
    connectionsPerDatabase: perDatabase * costs.connectionsPerInstance,
    walBytesPerSecond: callbacksPerSecond * withBody(entry.walBytes, costs, profile),
    databaseBytes: callbacksPerSecond * meanShare * SECONDS_PER_DAY * profile.daysKept * withBody(entry.databaseBytes, costs, profile),
    latency,
    isP99Met: !latency.isOverloaded && latency.p99 <= profile.p99,
    cpuSecondsPerMillion: instanceMicroseconds + databaseMicroseconds,
    moneyPerMillion: moneyPerMillion(profile, instances + coresPerDatabase * databases),
  };
}

/** The entries of a database have one order, and each follower runs once: both set a limit that more instances do not lift. */
function databasesFor({ commit, followers }: Costs, { callbacksPerSecond, meanShare }: LoadProfile): number {
  const lockShare = (callbacksPerSecond * commit.perEntry) / MILLISECONDS_PER_SECOND;
  const followed = (callbacksPerSecond * meanShare) / followers.entriesPerSecond;
  return Math.max(1, Math.ceil(lockShare / ASSUMPTIONS.mostLockShare), Math.ceil(followed / ASSUMPTIONS.mostFollowerShare));
}

/** Enough to do without one zone. */
function instancesPerZoneFor(
  { instance }: Costs,
  { zones, instancesPerZone }: LoadProfile,
  callbacksPerSecond: number,
  addedMicroseconds: number,
): number {
  const busy = (callbacksPerSecond * (instance.perCallback + addedMicroseconds)) / MICROSECONDS_PER_SECOND;
  const left = Math.max(1, zones - 1);
  return Math.max(instancesPerZone, Math.ceil(busy / ASSUMPTIONS.mostThreadShare / left));
}

function adviceFor(databases: number): Advice {
  if (databases === 1) return "one database";
  return databases <= ASSUMPTIONS.mostDatabases ? "shard" : "log";
}

function withBody(bytes: number, { entry }: Costs, { bodyBytes }: LoadProfile): number {
  return Math.max(0, bytes - entry.bodyBytes) + bodyBytes;
}

function moneyPerMillion({ pricePerCoreHour, callbacksPerSecond, meanShare }: LoadProfile, cores: number): number | null {
  if (pricePerCoreHour === null) return null;
  const millionsPerHour = (callbacksPerSecond * meanShare * SECONDS_PER_HOUR) / MILLION;
  return (cores * pricePerCoreHour) / millionsPerHour;
}
