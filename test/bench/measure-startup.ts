import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { ANSWER } from "./answer.ts";
import { CALLBACK } from "./callback.ts";
import { keep, kill } from "./children.ts";

/** Milliseconds from starting the process to its first correct answer, one figure per start. */
export interface StartUp {
  koa: number[];
  imhook: number[];
}

const STARTS = 5;
const PATIENCE_MS = 30_000;

/** Starts imhook and a Koa with one route in turn, each a few times. */
export async function measureStartUp(dataDirectory: string, progress: (line: string) => void): Promise<StartUp> {
  const startUp: StartUp = { koa: [], imhook: [] };
  for (let start = 0; start <= STARTS; start += 1) {
    const koa = await timeToFirstAnswer("./startup/koa.ts", {});
    const imhook = await timeToFirstAnswer("../../src/main.ts", {
      IMHOOK_PORT: "0",
      IMHOOK_OPERATOR_PORT: "0",
      IMHOOK_DATA_DIR: join(dataDirectory, `start-${start}`),
    });
    // The first pair brings the files into memory and is not counted.
    if (start === 0) continue;
    startUp.koa.push(koa);
    startUp.imhook.push(imhook);
    progress(`start ${start} of ${STARTS}: koa ${koa.toFixed(0)} ms, imhook ${imhook.toFixed(0)} ms`);
  }
  return startUp;
}

async function timeToFirstAnswer(script: string, settings: Record<string, string>): Promise<number> {
  const startedAt = performance.now();
  const file = new URL(script, import.meta.url).pathname;
  const child = keep(spawn(process.execPath, [file], { env: { ...environment(), ...settings }, stdio: ["ignore", "pipe", 2] }));
  const watchdog = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  try {
    await assertAnswer(await readOrigin(child));
    return performance.now() - startedAt;
  } finally {
    clearTimeout(watchdog);
    await kill(child);
  }
}

/** Where a server says on standard output that it takes callbacks. */
async function readOrigin({ stdout, spawnargs }: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of stdout ?? []) {
    text += chunk;
    const origin = /(http:\/\/127\.0\.0\.1:[0-9]+)\/tencent-chat\s/.exec(text)?.[1];
    if (origin !== undefined) return origin;
  }
  throw new Error(`${spawnargs.join(" ")} has ended and named no address`);
}

async function assertAnswer(origin: string): Promise<void> {
  const { target, method, headers, body } = CALLBACK;
  const response = await fetch(origin + target, { method, headers, body, signal: AbortSignal.timeout(PATIENCE_MS) });
  const text = await response.text();
  if (response.status !== 200 || text !== ANSWER) throw new Error(`the first answer is ${response.status} ${text}`);
}

/** The environment without imhook's settings, so that it starts with its defaults. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("IMHOOK_")));
}
