import { mkdir } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { freePort } from "../../src/server/cluster/free-port.ts";
import { assertAnswer } from "./check-server.ts";
import { kill } from "./children.ts";
import { spawnMain } from "./start-main.ts";

/** Milliseconds from starting the process to its first correct answer, one figure per start. */
export interface StartUp {
  koa: number[];
  /** Of a version on a machine: no compiled code is kept, and there is no journal. */
  first: number[];
  /** Of the same version over the same journal. */
  later: number[];
}

const STARTS = 9;
const HOST = "127.0.0.1";
const PATIENCE_MS = 30_000;

/** A try costs a twentieth of a millisecond. */
const BETWEEN_TRIES_MS = 2;

/** Time that a first start is given, behind its answer, to put what it compiled on disk. */
const SETTLING_MS = 1500;

/** Starts a Koa with one route, and imhook for the first and for a later time, in turn, each a few times. */
export async function measureStartUp(dataDirectory: string, progress: (line: string) => void): Promise<StartUp> {
  const startUp: StartUp = { koa: [], first: [], later: [] };
  for (let start = 0; start <= STARTS; start += 1) {
    const folder = join(dataDirectory, `start-${start}`);
    await mkdir(folder);
    // Node keeps compiled code in the folder for temporary files.
    const settings = { IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: join(folder, "data"), TMPDIR: folder };
    const koa = await timeToFirstAnswer("./startup/koa.ts", {});
    const first = await timeToFirstAnswer("../../src/cli/main.ts", settings, SETTLING_MS);
    const later = await timeToFirstAnswer("../../src/cli/main.ts", settings);
    // The first round brings the files into memory and is not counted.
    if (start === 0) continue;
    startUp.koa.push(koa);
    startUp.first.push(first);
    startUp.later.push(later);
    progress(`start ${start} of ${STARTS}: koa ${koa.toFixed(0)} ms, imhook first ${first.toFixed(0)} ms, later ${later.toFixed(0)} ms`);
  }
  return startUp;
}

async function timeToFirstAnswer(script: string, settings: Record<string, string>, settling = 0): Promise<number> {
  const port = await freePort(HOST);
  const startedAt = performance.now();
  const child = spawnMain(script, { ...settings, IMHOOK_PORT: String(port) });
  try {
    while (!(await isOpen(port))) {
      if (child.exitCode !== null || performance.now() - startedAt > PATIENCE_MS) throw new Error(`${script} opens no port`);
      await pass(BETWEEN_TRIES_MS);
    }
    await assertAnswer(`http://${HOST}:${port}`);
    return performance.now() - startedAt;
  } finally {
    await pass(settling);
    await kill(child);
  }
}

function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, HOST);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  socket.once("connect", () => resolve(true));
  socket.once("error", () => resolve(false));
  return promise.finally(() => socket.destroy());
}
