import { spreadOf } from "../../bench/statistics.ts";
import { hasPgBouncer } from "../../support/pgbouncer.ts";
import type { Verdict } from "../suite.ts";
import { faults } from "./faults/index.ts";
import { clusterObstacle } from "./obstacle.ts";
import { measureOutage, type Outage } from "./outage.ts";
import { plansOf } from "./plans.ts";
import type { RoundResult } from "./round.ts";
import { runSeries, type SeriesResult } from "./series.ts";

/** How the cluster suite is run. */
export interface ClusterOptions {
  rounds: number;
  seed: number;
  /** Name of the only fault, or its beginning. */
  only?: string;
}

/** Median and most, in milliseconds, of so many. */
export interface Times {
  count: number;
  median: number;
  most: number;
}

/** What it finds out. */
export interface ClusterReport extends Verdict {
  seed: number;
  rounds: number;
  /** Rounds by fault. */
  faults: Record<string, number>;
  /** Rounds in which instances reached the database through PgBouncer. */
  pooled: number;
  acknowledged: number;
  /** Of these acknowledged when they were sent again. */
  repeated: number;
  duplicates: number;
  missing: number;
  doubled: number;
  /** Entries of all journals. */
  entries: number;
  /** Answers by phase and status of instances that were there. */
  answers: Record<string, number>;
  /** Callbacks that instances which were gone or stopped left without an answer. */
  unanswered: number;
  mostMilliseconds: { before: number; after: number };
  /** Rows that were compared with a replay of the journal, by table. */
  replayed: Record<string, number>;
  /** Entries for which after-handlers were called, and calls that were made again. */
  handled: { entries: number; repeated: number };
  /** From the end of the leader to the progress of the follower elsewhere, by how the leader ended, and by follower. */
  takeovers: Record<string, Times>;
  /** From the end of the fault until every instance acknowledges again, by fault. */
  recoveries: Record<string, Times>;
  ready: Times | null;
  /** null where `only` leaves it out. */
  outage: Outage | null;
  seconds: number;
}

/** Rounds on one database; then on a new one, for its journal is replayed from its beginning. */
const ROUNDS_PER_DATABASE = 20;

const OUTAGE_SECONDS = 20;

/**
 * Lets faults happen to three instances over one database, and holds the database against what they had acknowledged. Every other database is behind
 * PgBouncer, if there is one. Rejects if the machine lacks a program.
 */
export async function runCluster({ rounds, seed, only = "" }: ClusterOptions, say: (line: string) => void): Promise<ClusterReport> {
  const obstacle = await clusterObstacle();
  if (obstacle !== null) throw new Error(`the faults cannot be brought about: ${obstacle}`);
  const startedAt = performance.now();
  const results: Array<SeriesResult & { pooled: boolean }> = [];
  const chosen = faults.filter(({ name }) => name.startsWith(only));
  const canPool = hasPgBouncer();
  let done = 0;
  while (done < rounds) {
    const pooled = canPool && (chosen.every((fault) => fault.pooled) || results.length % 2 === 1);
    const possible = chosen.filter((fault) => pooled || fault.pooled === undefined);
    const plans = plansOf(possible, Math.min(ROUNDS_PER_DATABASE, rounds - done), seed + results.length);
    const result = await runSeries({ pooled }, plans, ({ fault, account, failures }) => {
      done += 1;
      say(`round ${done} of ${rounds}: ${fault}, ${account.acknowledged} acknowledged, ${failures.length} failures`);
    });
    results.push({ ...result, pooled });
  }
  const outage = only === "" ? await measureOutage(OUTAGE_SECONDS) : null;
  return toReport(results, outage, { seed, seconds: (performance.now() - startedAt) / 1000 });
}

function toReport(
  series: ReadonlyArray<SeriesResult & { pooled: boolean }>,
  outage: Outage | null,
  run: Pick<ClusterReport, "seed" | "seconds">,
): ClusterReport {
  const rounds = series.flatMap((result) => result.rounds);
  const sum = (figure: (round: RoundResult) => number) => total(rounds.map(figure));
  return {
    ...run,
    rounds: rounds.length,
    faults: merge(rounds.map(({ fault }) => ({ [fault]: 1 }))),
    pooled: total(series.filter(({ pooled }) => pooled).map((result) => result.rounds.length)),
    acknowledged: sum(({ account }) => account.acknowledged),
    repeated: sum(({ account }) => account.repeated),
    duplicates: sum(({ account }) => account.duplicates),
    missing: sum(({ account }) => account.missing),
    doubled: sum(({ account }) => account.doubled),
    entries: total(series.map(({ entries }) => entries)),
    answers: merge(rounds.map(({ answers }) => answers.counts)),
    unanswered: sum(({ answers }) => answers.unanswered),
    mostMilliseconds: {
      before: Math.max(0, ...rounds.map(({ answers }) => answers.mostMilliseconds.before)),
      after: Math.max(0, ...rounds.map(({ answers }) => answers.mostMilliseconds.after)),
    },
    replayed: merge(series.map(({ replayed }) => replayed.rows)),
    handled: {
      entries: total(series.map(({ handled }) => handled.entries)),
      repeated: total(series.map(({ handled }) => handled.repeated)),
    },
    takeovers: timesBy(
      rounds.flatMap(({ fault, takeovers }) =>
        takeovers.map(({ follower, milliseconds }) => [`${fault}: ${follower}`, milliseconds] as const),
      ),
    ),
    recoveries: timesBy(rounds.map(({ fault, acknowledgedAgainMilliseconds }) => [fault, acknowledgedAgainMilliseconds] as const)),
    ready: timesOf(rounds.map(({ readyAgainMilliseconds }) => readyAgainMilliseconds)),
    outage,
    failures: [...rounds.flatMap(({ failures }) => failures), ...series.flatMap(({ failures }) => failures), ...(outage?.failures ?? [])],
  };
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

function merge(counts: ReadonlyArray<Record<string, number>>): Record<string, number> {
  const merged: Record<string, number> = {};
  for (const [name, count] of counts.flatMap((each) => Object.entries(each))) merged[name] = (merged[name] ?? 0) + count;
  return merged;
}

function timesBy(times: ReadonlyArray<readonly [name: string, milliseconds: number | null]>): Record<string, Times> {
  const groups = [...Map.groupBy(times, ([name]) => name)].toSorted(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(
    groups.flatMap(([name, group]) => {
      const found = timesOf(group.map(([, milliseconds]) => milliseconds));
      return found === null ? [] : [[name, found]];
    }),
  );
}

function timesOf(times: ReadonlyArray<number | null>): Times | null {
  const known = times.filter((milliseconds) => milliseconds !== null);
  if (known.length === 0) return null;
  const { median, most } = spreadOf(known);
  return { count: known.length, median, most };
}
