import { ASSUMPTIONS, type Assumption, MEANINGS } from "./assumptions.ts";
import type { Compared } from "./compare.ts";
import type { Costs } from "./costs.ts";
import type { LoadProfile, Plan } from "./plan.ts";
import type { Planned } from "./plan-at.ts";

// Rows of the tables that a terminal and the guide show.

const MEGA = 1e6;
const GIGA = 1e9;
const TERA = 1e12;
const PERCENT = 100;

type Line = readonly [name: string, figure: (planned: Planned) => string];

const LINES: readonly Line[] = [
  ["advice", ({ plan }) => plan.advice],
  ["databases", ({ plan }) => count(plan.databases)],
  ["instances", ({ plan }) => count(plan.instances)],
  ["instances per zone", ({ plan }) => count(plan.instancesPerZone)],
  ["cores busy: instances", ({ plan }) => plan.instanceCores.toFixed(1)],
  ["cores busy: databases", ({ plan }) => plan.databaseCores.toFixed(1)],
  ["cores of each database", ({ plan }) => count(plan.coresPerDatabase)],
  ["connections of each database", ({ plan }) => count(plan.connectionsPerDatabase)],
  ["write-ahead log, MB/s", ({ plan }) => (plan.walBytesPerSecond / MEGA).toFixed(1)],
  ["kept, in all databases", ({ plan }) => bytes(plan.databaseBytes)],
  ["latency p50, ms", ({ plan }) => waiting(plan, plan.latency.p50)],
  ["latency p99, ms", ({ plan }) => `${waiting(plan, plan.latency.p99)}${plan.isP99Met ? "" : " (!)"}`],
  ["entries per commit", ({ plan }) => plan.latency.entriesPerCommit.toFixed(1)],
  ["commits/s of each database", ({ plan }) => count(Math.round(plan.latency.commitsPerSecond))],
  ["order lock held, % of the time", ({ plan }) => (plan.latency.lockShare * PERCENT).toFixed(0)],
  ["CPU seconds per million callbacks", ({ plan }) => plan.cpuSecondsPerMillion.toFixed(0)],
];

/** A column for each load. */
export function planRows(planned: readonly Planned[]): string[][] {
  const money: Line = ["money per million callbacks", ({ plan }) => plan.moneyPerMillion?.toFixed(3) ?? ""];
  const lines = planned.some(({ plan }) => plan.moneyPerMillion !== null) ? [...LINES, money] : LINES;
  return [
    ["callbacks/s at the peak", ...planned.map(({ profile }) => count(profile.callbacksPerSecond))],
    ...lines.map(([name, figure]) => [name, ...planned.map(figure)]),
  ];
}

export function assumptionRows(): string[][] {
  return (Object.keys(ASSUMPTIONS) as Assumption[]).map((name) => [name, String(ASSUMPTIONS[name]), MEANINGS[name]]);
}

export function profileRows(profile: LoadProfile): string[][] {
  const { beforeShare, meanShare, bodyBytes, daysKept, zones, instancesPerZone, p99 } = profile;
  return [
    ["callbacks that ask for a decision, %", (beforeShare * PERCENT).toFixed(0)],
    ["mean load, % of the peak", (meanShare * PERCENT).toFixed(0)],
    ["bytes per body", count(bodyBytes)],
    ["days kept", count(daysKept)],
    ["zones", count(zones)],
    ["least instances per zone and database", count(instancesPerZone)],
    ["p99 wanted, ms", count(p99)],
  ];
}

export function costRows({ instance, database, followers, commit, entry, connectionsPerInstance }: Costs): string[][] {
  const rows: Array<[number, string]> = [
    [instance.perCallback, "µs of an instance's main thread per callback"],
    [instance.perCommit, "µs of it per commit"],
    [database.perEntry, "µs of the database per entry, to record it"],
    [database.perCommit, "µs of it per commit"],
    [followers.instancePerEntry, "µs of one instance per entry for what follows the journal: index, relations, series"],
    [followers.databasePerEntry, "µs of the database for the same"],
    [followers.entriesPerSecond, "entries/s that the slowest follower works off"],
    [commit.median, "ms for which a commit keeps others waiting, median"],
    [commit.p99, "ms, 99th percentile"],
    [commit.perEntry, "ms more per entry"],
    [entry.databaseBytes, `bytes of an entry in the database, with a body of ${entry.bodyBytes.toFixed(0)}`],
    [entry.walBytes, "bytes of it in the write-ahead log"],
    [connectionsPerInstance, "connections of an instance"],
  ];
  return rows.map(([figure, meaning]) => [figure.toFixed(figure < 1 ? 3 : 1), meaning]);
}

export function comparedRows(compared: readonly Compared[]): string[][] {
  const pair = (simulated: number, measured: number) => [
    simulated.toFixed(1),
    measured.toFixed(1),
    `${((simulated / measured - 1) * PERCENT).toFixed(0)} %`,
  ];
  return [
    ["instances", "callbacks/s", "p50 ms", "measured", "off", "p99 ms", "measured", "off", "entries per commit", "measured", "off"],
    ...compared.map(({ measured, simulated }) => [
      count(measured.instances),
      count(Math.round(measured.callbacksPerSecond)),
      ...pair(simulated.p50, measured.p50),
      ...pair(simulated.p99, measured.p99),
      ...pair(simulated.entriesPerCommit, measured.entriesPerCommit),
    ]),
  ];
}

function waiting({ latency }: Plan, milliseconds: number): string {
  return latency.isOverloaded ? "grows" : milliseconds.toFixed(1);
}

function bytes(amount: number): string {
  return amount < TERA ? `${(amount / GIGA).toFixed(0)} GB` : `${(amount / TERA).toFixed(1)} TB`;
}

function count(number: number): string {
  return number.toLocaleString("en");
}
