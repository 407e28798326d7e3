import type { Readiness } from "../../generated/operator.ts";
import type { CommitFigures } from "../journal/commit-figures.ts";
import type { FollowerState } from "../journal/followers.ts";
import type { Samples } from "./families.ts";

const MILLISECONDS_PER_SECOND = 1000;

export function buildSamples(version: string): Samples {
  return { imhook_build_info: [[{ version }, 1]] };
}

/** What /ready says. */
export function readinessSamples({ ready, checks, workers, ...others }: Readiness): Samples {
  return {
    imhook_ready: [[{}, Number(ready)]],
    imhook_check_ok: Object.entries({ ...checks, ...others }).map(([check, result]) => [{ check }, Number(result === "ok")]),
    imhook_workers: [
      [{ state: "wanted" }, workers.wanted],
      [{ state: "ready" }, workers.ready],
    ],
    imhook_worker_deaths_total: [[{}, workers.died]],
  };
}

export function commitSamples({ seconds, entries, failed }: CommitFigures): Samples {
  return {
    imhook_commit_seconds: [[{}, seconds]],
    imhook_commit_entries: [[{}, entries]],
    imhook_commit_failures_total: [[{}, failed]],
  };
}

/** How far those are who follow the journal. The lag of one whose position cannot be read is missing. */
export async function followerSamples(followers: ReadonlyMap<string, FollowerState>): Promise<Samples> {
  const states = [...followers].map(([follower, state]) => ({ follower, state }));
  const lags = await Promise.all(states.map(({ follower, state }) => lagOf(follower, state)));
  return {
    imhook_follower_lag_entries: lags.flatMap((lag) => (lag === null ? [] : [lag])),
    imhook_follower_failing: states.map(({ follower, state }) => [{ follower }, Number(state.isFailing())]),
    imhook_follower_failures_total: states.map(({ follower, state }) => [{ follower }, state.failures()]),
  };
}

async function lagOf(follower: string, state: FollowerState): Promise<readonly [{ follower: string }, number] | null> {
  const progress = await state.progress().catch(() => null);
  return progress === null ? null : [{ follower }, Math.max(0, progress.newest - progress.followed)];
}

/** What takes space, by its name, in bytes. */
export async function sizeSamples(measure: () => Promise<Readonly<Record<string, number>>>): Promise<Samples> {
  return { imhook_file_bytes: Object.entries(await measure()).map(([file, bytes]) => [{ file }, bytes] as const) };
}

export function positionSamples(position: number): Samples {
  return { imhook_journal_position: [[{}, position]] };
}

/** `loadedAt` is in milliseconds since 1970; null if there are no rules. */
export function rulesSamples(loadedAt: number | null): Samples {
  return { imhook_rules_loaded_timestamp_seconds: loadedAt === null ? [] : [[{}, loadedAt / MILLISECONDS_PER_SECOND]] };
}
