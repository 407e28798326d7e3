import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SETTINGS } from "../../src/config/settings.ts";
import { assertAnswer } from "./check-server.ts";
import { FIRST_LOAD, type Generator } from "./generator.ts";
import { canReadProcessTree, cpuMicrosecondsOfTree } from "./process-tree.ts";
import { startMain } from "./start-main.ts";

/** imhook with one process that takes callbacks and with two, one figure per round; or why it was not measured. */
export type Workers = { skipped: string } | MeasuredWorkers;

interface MeasuredWorkers {
  one: WorkersRound[];
  /** Over the same connections as one. */
  two: WorkersRound[];
  /** Over as many connections each as one. */
  twoAtTwice: WorkersRound[];
}

export interface WorkersRound {
  callbacksPerSecond: number;
  /** Of all processes together. */
  cpuMicrosecondsPerCallback: number;
}

export interface WorkersOptions {
  rounds: number;
  seconds: number;
  connections: number;
  generator: Generator;
  progress(line: string): void;
}

/** A running imhook, and the callbacks per second it was last seen to answer. */
interface Running {
  child: ChildProcess;
  url: string;
  pace: number;
}

/** What is measured in a round: a server under a load. */
interface Case {
  name: keyof MeasuredWorkers;
  server: Running;
  connections: number;
}

const VARIABLE = "IMHOOK_WORKERS";
/** Of each process, so that the machine code of what runs often is made in all of them; V8's own threads make it, and their time would count. */
const WARM_UP_CALLBACKS = 40_000;
/** What follows the journal is done by then. */
const SETTLE_MS = 1500;

/** Measures all cases in turn, each once a round. */
export async function measureWorkers(dataDirectory: string, options: WorkersOptions): Promise<Workers> {
  if (!SETTINGS.some(({ variable }) => variable === VARIABLE)) return { skipped: `there is no setting ${VARIABLE}` };
  if (!canReadProcessTree()) return { skipped: "only Linux tells the CPU time of several processes" };
  const running: Running[] = [];
  try {
    const one = await start(1, join(dataDirectory, "one"), options);
    running.push(one);
    const two = await start(2, join(dataDirectory, "two"), options);
    running.push(two);
    const { connections } = options;
    return await measureRounds(
      [
        { name: "one", server: one, connections },
        { name: "two", server: two, connections },
        { name: "twoAtTwice", server: two, connections: 2 * connections },
      ],
      options,
    );
  } finally {
    for (const { child } of running) await stop(child);
  }
}

async function measureRounds(cases: readonly Case[], options: WorkersOptions): Promise<MeasuredWorkers> {
  const measured: MeasuredWorkers = { one: [], two: [], twoAtTwice: [] };
  for (let round = 0; round < options.rounds; round += 1) {
    for (const { name, server, connections } of cases) measured[name].push(await measure(server, connections, options));
    const { one, two, twoAtTwice } = measured;
    const latest = `${describe(one.at(-1))} with one, ${describe(two.at(-1))} with two, ${describe(twoAtTwice.at(-1))} at twice the connections`;
    options.progress(`workers ${round + 1} of ${options.rounds}: ${latest}`);
  }
  return measured;
}

async function start(workers: number, directory: string, { connections, generator }: WorkersOptions): Promise<Running> {
  const { child, url } = await startMain("../../src/cli/main.ts", {
    IMHOOK_PORT: "0",
    IMHOOK_OPERATOR_PORT: "0",
    IMHOOK_DATA_DIR: directory,
    [VARIABLE]: String(workers),
  });
  await assertAnswer(url);
  const load = (seconds: number, pace: number) => generator.load({ url, connections, seconds, pace });
  const first = await load(FIRST_LOAD.seconds, FIRST_LOAD.pace);
  const { callbacksPerSecond } = await load((WARM_UP_CALLBACKS * workers) / first.callbacksPerSecond, first.callbacksPerSecond);
  return { child, url, pace: callbacksPerSecond };
}

async function measure(
  { child, url, pace }: Running,
  connections: number,
  { seconds, generator }: Pick<WorkersOptions, "seconds" | "generator">,
): Promise<WorkersRound> {
  await sleep(SETTLE_MS);
  const before = cpuMicrosecondsOfTree(child.pid ?? 0);
  const { callbacks, callbacksPerSecond } = await generator.load({ url, connections, seconds, pace });
  await sleep(SETTLE_MS);
  return { callbacksPerSecond, cpuMicrosecondsPerCallback: (cpuMicrosecondsOfTree(child.pid ?? 0) - before) / callbacks };
}

/** Lets it end in good order: the processes that it has started are its own to end. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
}

function describe(round: WorkersRound | undefined): string {
  return `${round?.cpuMicrosecondsPerCallback.toFixed(0)} us/callback`;
}
