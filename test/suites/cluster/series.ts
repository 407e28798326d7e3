import { mkdir } from "node:fs/promises";
import { withFolder } from "../suite.ts";
import { type ClusterDatabase, startClusterDatabase } from "./database.ts";
import { findGaps } from "./entries.ts";
import { checkHandled, compareWithReplay, type Handled, type Replayed, untilFollowed } from "./followed.ts";
import { type Instance, startInstance } from "./instances.ts";
import type { Plan } from "./plans.ts";
import { type Program, writeProgram } from "./program.ts";
import { type RoundResult, runRound } from "./round.ts";

/** Instances over one database, and their operator's files. */
export interface Cluster {
  database: ClusterDatabase;
  instances: readonly Instance[];
  program: Program;
  /** Of this cluster's own. */
  folder: string;
}

/** What came of rounds on one database. */
export interface SeriesResult {
  rounds: RoundResult[];
  replayed: Replayed;
  handled: Handled;
  entries: number;
  failures: string[];
}

const INSTANCES = 3;

export interface ClusterSettings {
  /** Whether instances reach the database through PgBouncer. */
  pooled: boolean;
  instances?: number;
}

/** Lends `work` a new database with instances. */
export function withCluster<Result>(
  { pooled, instances: count = INSTANCES }: ClusterSettings,
  work: (cluster: Cluster) => Promise<Result>,
): Promise<Result> {
  return withFolder("cluster", async (folder) => {
    await using started = new AsyncDisposableStack();
    const database = await startClusterDatabase(count, { pooled });
    started.defer(database.remove);
    const program = await writeProgram(folder);
    const instances: Instance[] = [];
    for (let number = 0; number < count; number += 1) {
      const instance = await startInstance({ number, folder, database, program });
      started.defer(() => instance.end("SIGKILL"));
      instances.push(instance);
    }
    return await work({ database, instances, program, folder });
  });
}

/** Runs rounds on one database, one after the other, and then holds everything that follows from its journal against a replay. */
export function runSeries(settings: ClusterSettings, plans: readonly Plan[], say: (result: RoundResult) => void): Promise<SeriesResult> {
  return withCluster(settings, async (cluster) => {
    const rounds: RoundResult[] = [];
    for (const plan of plans) {
      const result = await runRound(cluster, plan);
      rounds.push(result);
      say(result);
    }
    return { rounds, ...(await judgeSeries(cluster)) };
  });
}

/** When nothing is sent any more. */
async function judgeSeries({ database, program, folder }: Cluster): Promise<Omit<SeriesResult, "rounds">> {
  const [newest] = await database.query("SELECT coalesce(max(position), 0)::integer AS position FROM imhook.entry");
  const last = Number(newest?.position);
  const behind = await untilFollowed(database.query, last);
  const handled = await checkHandled(database, program.calls);
  const own = `${folder}/replay`;
  await mkdir(own);
  const replayed = await compareWithReplay(database, own, program, last);
  const gaps = await findGaps(database);
  return { entries: last, handled, replayed, failures: [...behind, ...gaps, ...handled.failures, ...replayed.failures] };
}
