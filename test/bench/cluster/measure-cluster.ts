import { type PostgresServer, startPostgres } from "../../support/postgres-server.ts";
import { chooseGenerator } from "../choose-generator.ts";
import { createDataDirectory } from "../data-directory.ts";
import { describeMachine } from "../machine.ts";
import { deriveCosts } from "./derive-costs.ts";
import { GROUPS, type Group, type GroupName, hasSharedJournal, startGroup } from "./groups.ts";
import { type MeasuredGroup, measureGroups } from "./measure-groups.ts";
import { measureGrowth } from "./measure-growth.ts";
import { measureLock } from "./measure-lock.ts";
import { measureSharedLoad, type SharedLoad } from "./measure-shared-load.ts";
import { type ClusterOptions, type ClusterReport, medianOf } from "./report.ts";

/** Of what one instance answers at most: what the groups get when they are compared at the same load. */
const SHARE_OF_MOST = 0.4;
const LOCK = { rounds: 3, seconds: 2 };
const FIRST_SIZE = 100_000;
const DECADE = 10;
const MILLISECONDS_PER_SECOND = 1000;

/** As a server of this size would have it; all else as it comes, so fsync and synchronous_commit are on. */
const SETTINGS = ["shared_buffers = 512MB", "max_wal_size = 4GB", "checkpoint_timeout = 5min"];

export async function measureCluster(options: ClusterOptions, progress: (line: string) => void): Promise<ClusterReport> {
  const startedAt = performance.now();
  const dataDirectory = createDataDirectory();
  const machine = describeMachine();
  const generator = chooseGenerator();
  const postgres = await startPostgres({ durable: true, settings: SETTINGS });
  const groups: Group[] = [];
  try {
    for (const name of namesOf(options)) groups.push(await startGroup(name, postgres, dataDirectory));
    const measured = await measureGroups(groups, { ...options, generator, progress });
    const sharing = groups.filter(({ name }) => name === "recording" || name === "one" || name === "three");
    const most = medianOf(measured, options.recordingOnly ? "recording" : "one", ({ callbacksPerSecond }) => callbacksPerSecond);
    const sharedLoad = await measureSharedLoad(sharing, { ...options, callbacksPerSecond: SHARE_OF_MOST * most, progress });
    const failures = await findLost(groups, measured, sharedLoad, postgres);
    const connectionsPerInstance = await countConnections(groups, postgres);
    await killAll(groups);
    const lock = await measureLock(postgres, { ...LOCK, progress });
    const growth = options.recordingOnly ? [] : await measureGrowth(postgres, sizesUpTo(options.most), progress);
    const report = {
      command: ["npm run bench:cluster --", ...process.argv.slice(2)].join(" "),
      machine,
      postgres: await versionOf(postgres),
      ...{ options, generator: generator.name, groups: measured, sharedLoad, lock, growth, connectionsPerInstance },
    };
    const seconds = (performance.now() - startedAt) / MILLISECONDS_PER_SECOND;
    return { ...report, costs: deriveCosts(report), seconds, failures };
  } finally {
    await killAll(groups);
    await postgres.remove();
  }
}

async function killAll(groups: readonly Group[]): Promise<void> {
  for (const { servers } of groups) for (const server of servers) await server.kill();
}

async function versionOf(postgres: PostgresServer): Promise<string> {
  const [row] = await postgres.query("SELECT current_setting('server_version') AS version");
  return String(row?.version);
}

/** Of the group with most instances, right after load. */
async function countConnections(groups: readonly Group[], postgres: PostgresServer): Promise<number> {
  const { database = null, servers = [] } = groups.findLast(hasSharedJournal) ?? {};
  const [row] = await postgres.query(
    `SELECT count(*) AS connections FROM pg_stat_activity WHERE datname = '${database}' AND application_name LIKE 'imhook %'`,
  );
  return Math.ceil(Number(row?.connections) / servers.length);
}

function namesOf({ recordingOnly }: ClusterOptions): GroupName[] {
  const all: GroupName[] = ["bare", "sqlite", "recording", "one", "two", "three"];
  return recordingOnly ? all.slice(0, all.indexOf("one")) : all;
}

function sizesUpTo(most: number): number[] {
  const sizes: number[] = [];
  for (let size = FIRST_SIZE; size < most; size *= DECADE) sizes.push(size);
  return [...sizes, most];
}

/** An acknowledged callback is in the journal, and what is in the journal was acknowledged, but for those whose answers nobody waited for. */
async function findLost(
  groups: readonly Group[],
  measured: readonly MeasuredGroup[],
  sharedLoad: SharedLoad,
  postgres: PostgresServer,
): Promise<string[]> {
  const failures: string[] = [];
  for (const { name, database } of groups) {
    if (database === null || !hasSharedJournal({ name })) continue;
    const loads = [...measured, ...sharedLoad.groups].filter((load) => load.name === name);
    const answered = loads.reduce((sum, load) => sum + load.answered, 0);
    const uncounted = loads.reduce((sum, load) => sum + load.uncounted, 0);
    const [row] = await postgres.query("SELECT count(*) AS entries FROM imhook.entry WHERE status = 'accepted'", database);
    const entries = Number(row?.entries);
    if (entries < answered || entries > answered + uncounted)
      failures.push(
        `${GROUPS[name]} acknowledged ${answered} to ${answered + uncounted} callbacks, and its journal has ${entries} of them`,
      );
  }
  return failures;
}
