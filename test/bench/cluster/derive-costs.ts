import type { Costs } from "../../../src/scripts/plan/costs.ts";
import { spreadOf } from "../statistics.ts";
import { BODY_BYTES } from "./fill-database.ts";
import type { GroupName } from "./groups.ts";
import type { LockCost } from "./measure-lock.ts";
import { type ClusterReport, medianOf } from "./report.ts";

type Measured = Omit<ClusterReport, "costs" | "failures" | "seconds">;

const MICROSECONDS_PER_MILLISECOND = 1000;
const MILLISECONDS_PER_SECOND = 1000;
/** Of the commits of LockCost. */
const ENTRIES = 16;
const MOST_INSTANCES = 3;
/** What no measurement may come below: a difference of two noisy figures can. */
const LEAST = 0.1;

/** Draws from a run what `npm run plan` reckons with; null if the whole server was not measured. */
export function deriveCosts(report: Measured): Costs | null {
  const { growth, groups, machine, postgres, command, sharedLoad, connectionsPerInstance } = report;
  const largest = growth.at(-1);
  if (largest === undefined) return null;
  const main = splitByCommit(report, "instanceCpu");
  const database = splitByCommit(report, "databaseCpu");
  const recorded = (cost: Split) => cost.perEntry + cost.perCommit / medianOf(groups, "one", ({ entriesPerCommit }) => entriesPerCommit);
  return {
    source: { command, date: machine.date, cpu: machine.cpu, cores: machine.cores, node: machine.node, postgres },
    instance: { perCallback: main.perEntry, perCommit: main.perCommit },
    database,
    followers: {
      instancePerEntry: Math.max(LEAST, medianOf(groups, "one", ({ instanceCpu }) => instanceCpu) - recorded(main)),
      databasePerEntry: Math.max(LEAST, medianOf(groups, "one", ({ databaseCpu }) => databaseCpu) - recorded(database)),
      entriesPerSecond: largest.indexedPerSecond,
    },
    commit: commitTimes(report.lock, database),
    entry: { bodyBytes: BODY_BYTES, databaseBytes: largest.databaseBytesPerEntry, walBytes: largest.walBytesPerEntry },
    connectionsPerInstance,
    checked: sharedLoad.groups.flatMap(({ name, rounds }) => {
      const instances = ({ one: 1, three: MOST_INSTANCES } as Partial<Record<GroupName, number>>)[name];
      if (instances === undefined) return [];
      const median = (figure: (round: (typeof rounds)[number]) => number) => spreadOf(rounds.map(figure)).median;
      return [
        {
          instances,
          callbacksPerSecond: sharedLoad.callbacksPerSecond,
          p50: median(({ p50Milliseconds }) => p50Milliseconds),
          p99: median(({ p99Milliseconds }) => p99Milliseconds),
          entriesPerCommit: median(({ entriesPerCommit }) => entriesPerCommit ?? Number.NaN),
        },
      ];
    }),
  };
}

interface Split {
  perEntry: number;
  perCommit: number;
}

/** What recording costs per entry and per commit, from a run with large commits and one with small ones. */
function splitByCommit({ groups, sharedLoad }: Measured, figure: "instanceCpu" | "databaseCpu"): Split {
  const rounds = sharedLoad.groups.find(({ name }) => name === "recording")?.rounds ?? [];
  const small = spreadOf(rounds.map(({ entriesPerCommit }) => 1 / (entriesPerCommit ?? Number.NaN))).median;
  const large = 1 / medianOf(groups, "recording", ({ entriesPerCommit }) => entriesPerCommit);
  const costSmall = spreadOf(rounds.map((round) => round[figure])).median;
  const costLarge = medianOf(groups, "recording", (round) => round[figure]);
  const perCommit = Math.max(0, (costSmall - costLarge) / (small - large));
  return { perEntry: Math.max(LEAST, costLarge - perCommit * large), perCommit };
}

/** From three instances that commit without a pause: one of them always has the lock, so the time between commits is what a commit keeps it. */
function commitTimes(lock: readonly LockCost[], database: Split): Costs["commit"] {
  const perEntry = database.perEntry / MICROSECONDS_PER_MILLISECOND;
  const busy = lock.filter(({ instances, isShared }) => instances === MOST_INSTANCES && isShared);
  const alone = lock.filter(({ instances, isShared }) => instances === 1 && isShared);
  const held = MILLISECONDS_PER_SECOND / spreadOf(busy.map(({ commitsPerSecond }) => commitsPerSecond)).median;
  const median = Math.max(LEAST, held - ENTRIES * perEntry);
  const tail = spreadOf(alone.map(({ p50Milliseconds, p99Milliseconds }) => p99Milliseconds / p50Milliseconds)).median;
  return { median, p99: median * tail, perEntry };
}
