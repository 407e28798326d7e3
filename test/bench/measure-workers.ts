import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SETTINGS } from "../../src/config/settings.ts";
import { assertAnswer } from "./check-server.ts";
import { applyLoad } from "./load.ts";
import { canReadProcessTree, cpuMicrosecondsOfTree } from "./process-tree.ts";
import { startMain } from "./start-main.ts";

/** imhook with one process that takes callbacks and with two, one figure per round; or why it was not measured. */
export type Workers = { skipped: string } | { one: WorkersRound[]; two: WorkersRound[] };

export interface WorkersRound {
  callbacksPerSecond: number;
  /** Of all processes together. */
  cpuMicrosecondsPerCallback: number;
}

export interface WorkersOptions {
  rounds: number;
  seconds: number;
  connections: number;
  progress(line: string): void;
}

const VARIABLE = "IMHOOK_WORKERS";
const FIRST_CALLBACKS = 1000;
const WARM_UP_SECONDS = 2;
/** What follows the journal is done by then. */
const SETTLE_MS = 500;

/** Measures both in turn, each once a round. */
export async function measureWorkers(dataDirectory: string, options: WorkersOptions): Promise<Workers> {
  if (!SETTINGS.some(({ variable }) => variable === VARIABLE)) return { skipped: `there is no setting ${VARIABLE}` };
  if (!canReadProcessTree()) return { skipped: "only Linux tells the CPU time of several processes" };
  const one: WorkersRound[] = [];
  const two: WorkersRound[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    one.push(await measure(1, join(dataDirectory, `one-${round}`), options));
    two.push(await measure(2, join(dataDirectory, `two-${round}`), options));
    options.progress(`workers ${round + 1} of ${options.rounds}: ${describe(one.at(-1))} with one, ${describe(two.at(-1))} with two`);
  }
  return { one, two };
}

async function measure(workers: number, directory: string, { seconds, connections }: WorkersOptions): Promise<WorkersRound> {
  const { child, url } = await startMain("../../src/main.ts", {
    IMHOOK_PORT: "0",
    IMHOOK_OPERATOR_PORT: "0",
    IMHOOK_DATA_DIR: directory,
    [VARIABLE]: String(workers),
  });
  try {
    await assertAnswer(url);
    const load = (callbacks: number) => applyLoad({ url, connections, callbacks: Math.round(callbacks) });
    const first = await load(FIRST_CALLBACKS);
    const warm = await load(first.callbacksPerSecond * WARM_UP_SECONDS);
    await sleep(SETTLE_MS);
    const before = cpuMicrosecondsOfTree(child.pid ?? 0);
    const { callbacks, callbacksPerSecond } = await load(warm.callbacksPerSecond * seconds);
    await sleep(SETTLE_MS);
    return { callbacksPerSecond, cpuMicrosecondsPerCallback: (cpuMicrosecondsOfTree(child.pid ?? 0) - before) / callbacks };
  } finally {
    await stop(child);
  }
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
