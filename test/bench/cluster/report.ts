import type { Costs } from "../../../src/scripts/plan/costs.ts";
import type { GeneratorName } from "../generator.ts";
import type { Machine } from "../machine.ts";
import { spreadOf } from "../statistics.ts";
import type { GroupName } from "./groups.ts";
import type { GroupRound, MeasuredGroup } from "./measure-groups.ts";
import type { SizeCosts } from "./measure-growth.ts";
import type { LockCost } from "./measure-lock.ts";
import type { SharedLoad } from "./measure-shared-load.ts";

/** How the bench is run. */
export interface ClusterOptions {
  rounds: number;
  seconds: number;
  connections: number;
  /** Callbacks of each instance before the first round. */
  warmUp: number;
  /** Whether the whole server is measured, or what records only. */
  recordingOnly: boolean;
  /** Entries of the largest journal. */
  most: number;
}

/** Everything that a run has found out; this is also the JSON file. */
export interface ClusterReport {
  command: string;
  machine: Machine;
  /** Version of PostgreSQL. */
  postgres: string;
  options: ClusterOptions;
  generator: GeneratorName;
  groups: MeasuredGroup[];
  sharedLoad: SharedLoad;
  lock: LockCost[];
  growth: SizeCosts[];
  connectionsPerInstance: number;
  /** What `npm run plan` reckons with; null if the whole server was not measured. */
  costs: Costs | null;
  seconds: number;
  failures: string[];
}

/** The median of a figure over the rounds of a group; NaN if it was not measured. */
export function medianOf(groups: readonly MeasuredGroup[], name: GroupName, figure: (round: GroupRound) => number | null): number {
  const figures = (groups.find((group) => group.name === name)?.rounds ?? []).map(figure).filter((value) => value !== null);
  return figures.length === 0 ? Number.NaN : spreadOf(figures).median;
}

/** One thing measured against another, a figure per round in which both were measured. */
export interface ClusterRatio {
  what: string;
  figures: number[];
}

const allCpu = ({ instanceCpu, databaseCpu }: GroupRound) => instanceCpu + databaseCpu;
const rate = ({ callbacksPerSecond }: GroupRound) => callbacksPerSecond;

const PAIRS: ReadonlyArray<readonly [one: GroupName, other: GroupName, what: string]> = [
  ["one", "bare", "1 instance to Koa with one INSERT per callback"],
  ["one", "sqlite", "1 instance to imhook over SQLite"],
  ["recording", "bare", "recording only to Koa with one INSERT per callback"],
  ["two", "one", "2 instances to 1"],
  ["three", "one", "3 instances to 1"],
];

/** Ratios within one run, so that the machine matters little. */
export function ratiosOf({ groups }: Pick<ClusterReport, "groups">): ClusterRatio[] {
  return PAIRS.flatMap(([one, other, what]) => [
    { what: `${what}: callbacks/s`, figures: divide(groups, one, other, rate) },
    { what: `${what}: CPU per callback, database included`, figures: divide(groups, one, other, allCpu) },
  ]).filter(({ figures }) => figures.length > 0);
}

function divide(groups: readonly MeasuredGroup[], one: GroupName, other: GroupName, figure: (round: GroupRound) => number): number[] {
  const roundsOf = (name: GroupName) => groups.find((group) => group.name === name)?.rounds ?? [];
  const others = roundsOf(other).map(figure);
  return roundsOf(one).flatMap((round, index) => {
    const divisor = others[index];
    return divisor === undefined ? [] : [figure(round) / divisor];
  });
}
