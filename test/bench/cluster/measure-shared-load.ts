import { sendAtConstantRate } from "../constant-arrival.ts";
import { percentile } from "../statistics.ts";
import type { Group, GroupName } from "./groups.ts";
import { type CpuPerCallback, takeUsage } from "./usage.ts";

/** How a group bore a constant rate in one round. */
export interface SharedLoadRound extends CpuPerCallback {
  p50Milliseconds: number;
  p99Milliseconds: number;
  entriesPerCommit: number | null;
  /** Callbacks that were refused or lost. */
  failed: number;
}

export interface SharedLoad {
  /** Over all instances of a group. */
  callbacksPerSecond: number;
  groups: Array<{ name: GroupName; rounds: SharedLoadRound[]; answered: number; uncounted: number }>;
}

export interface SharedLoadOptions {
  callbacksPerSecond: number;
  rounds: number;
  seconds: number;
  progress(line: string): void;
}

const MEDIAN = 0.5;
const P99 = 0.99;

/** Sends each group the same number of callbacks per second, shared evenly by its instances: what more instances cost beside the load itself. */
export async function measureSharedLoad(groups: readonly Group[], options: SharedLoadOptions): Promise<SharedLoad> {
  const measured = groups.map((group) => ({
    group,
    figures: { name: group.name, rounds: [] as SharedLoadRound[], answered: 0, uncounted: 0 },
  }));
  for (let round = 0; round < options.rounds; round += 1)
    for (const { group, figures } of round % 2 === 0 ? measured : measured.toReversed()) {
      const { answered, ...figuresOfRound } = await measure(group, options);
      figures.rounds.push(figuresOfRound);
      figures.answered += answered;
      figures.uncounted += figuresOfRound.failed;
      const p99 = figuresOfRound.p99Milliseconds.toFixed(1);
      options.progress(
        `same load ${round + 1} of ${options.rounds}: ${group.name} p99 ${p99} ms at ${options.callbacksPerSecond.toFixed(0)}/s`,
      );
    }
  return { callbacksPerSecond: options.callbacksPerSecond, groups: measured.map(({ figures }) => figures) };
}

async function measure(group: Group, { callbacksPerSecond, seconds }: SharedLoadOptions): Promise<SharedLoadRound & { answered: number }> {
  const share = callbacksPerSecond / group.servers.length;
  const usage = await takeUsage(group);
  const answers = await Promise.all(group.servers.map(({ url }) => sendAtConstantRate({ url, callbacksPerSecond: share, seconds })));
  const latencies = answers.flatMap(({ latencies }) => latencies);
  const failed = answers.reduce((sum, { refused, lost }) => sum + refused + lost, 0);
  const { commits, ...cpu } = await usage.per(latencies.length);
  return {
    ...cpu,
    p50Milliseconds: percentile(latencies, MEDIAN),
    p99Milliseconds: percentile(latencies, P99),
    entriesPerCommit: commits && commits.entries / commits.commits,
    failed,
    answered: latencies.length - failed,
  };
}
