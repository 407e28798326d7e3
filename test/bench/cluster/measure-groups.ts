import { FIRST_LOAD, type Generator } from "../generator.ts";
import type { Load } from "../load.ts";
import { GROUPS, type Group, type GroupName } from "./groups.ts";
import { type CpuPerCallback, takeUsage } from "./usage.ts";

/** A group in one round. */
export interface GroupRound extends CpuPerCallback {
  callbacksPerSecond: number;
  p50Milliseconds: number;
  p99Milliseconds: number;
  /** Mean number of entries that shared a commit; null where there is no journal. */
  entriesPerCommit: number | null;
  commitsPerSecond: number | null;
}

/** A group in all rounds. */
export interface MeasuredGroup {
  name: GroupName;
  rounds: GroupRound[];
  /** Callbacks that it has answered, those of the warm-up included. */
  answered: number;
  /** Callbacks, at most, that it may have answered besides. */
  uncounted: number;
}

export interface GroupRounds {
  rounds: number;
  seconds: number;
  /** Over all instances of a group. */
  connections: number;
  /** Callbacks of each instance before the first round, until the machine code of what runs often is made: V8's own threads make it, and their time counts. */
  warmUp: number;
  generator: Generator;
  progress(line: string): void;
}

interface Paced {
  group: Group;
  measured: MeasuredGroup;
  /** Callbacks per second that it was last seen to answer. */
  pace: number;
}

const WARM_UP_SECONDS = 1;

/** Measures every group once a round, each round beginning with another one. The connections are shared evenly by the instances of a group. */
export async function measureGroups(groups: readonly Group[], options: GroupRounds): Promise<MeasuredGroup[]> {
  const all: Paced[] = [];
  for (const group of groups) {
    // One was sent to each server to see whether it answers.
    const measured: MeasuredGroup = { name: group.name, rounds: [], answered: group.servers.length, uncounted: 0 };
    const paced = { group, measured, pace: FIRST_LOAD.pace };
    await load(paced, options, FIRST_LOAD.seconds);
    await load(paced, options, (options.warmUp * group.servers.length) / paced.pace);
    options.progress(`${GROUPS[group.name]} is warm`);
    all.push(paced);
  }
  for (let round = 0; round < options.rounds; round += 1) {
    const first = round % all.length;
    for (const paced of [...all.slice(first), ...all.slice(0, first)]) {
      const figures = await measure(paced, options);
      paced.measured.rounds.push(figures);
      options.progress(`round ${round + 1} of ${options.rounds}: ${describe(paced.group.name, figures)}`);
    }
  }
  return all.map(({ measured }) => measured);
}

async function measure(paced: Paced, options: GroupRounds): Promise<GroupRound> {
  await load(paced, options, WARM_UP_SECONDS);
  const usage = await takeUsage(paced.group);
  const { callbacks, seconds, ...latencies } = await load(paced, options, options.seconds);
  const { commits, ...cpu } = await usage.per(callbacks);
  return {
    ...latencies,
    ...cpu,
    entriesPerCommit: commits && commits.entries / commits.commits,
    commitsPerSecond: commits && commits.commits / seconds,
  };
}

type Together = Pick<Load, "callbacks" | "seconds" | "callbacksPerSecond" | "p50Milliseconds" | "p99Milliseconds">;

async function load(paced: Paced, { connections, generator }: GroupRounds, seconds: number): Promise<Together> {
  const { group, measured, pace } = paced;
  const { servers } = group;
  const share = Math.round(connections / servers.length);
  const loads = await Promise.all(
    servers.map(({ url }) => generator.load({ url, connections: share, seconds, pace: pace / servers.length })),
  ).catch((error) => {
    throw new Error(`${GROUPS[group.name]} failed`, { cause: error });
  });
  const callbacks = loads.reduce((sum, { callbacks }) => sum + callbacks, 0);
  const longest = Math.max(...loads.map(({ seconds }) => seconds));
  paced.pace = callbacks / longest;
  measured.answered += callbacks;
  measured.uncounted += loads.reduce((sum, { uncounted }) => sum + uncounted, 0);
  return {
    callbacks,
    seconds: longest,
    callbacksPerSecond: callbacks / longest,
    p50Milliseconds: meanOf(loads.map(({ p50Milliseconds }) => p50Milliseconds)),
    p99Milliseconds: Math.max(...loads.map(({ p99Milliseconds }) => p99Milliseconds)),
  };
}

function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

function describe(name: GroupName, { callbacksPerSecond, instanceCpu, databaseCpu }: GroupRound): string {
  return `${GROUPS[name]} ${callbacksPerSecond.toFixed(0)} callbacks/s, ${instanceCpu.toFixed(0)} + ${databaseCpu.toFixed(0)} us/callback`;
}
