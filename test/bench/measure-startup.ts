import { join } from "node:path";
import { assertAnswer } from "./check-server.ts";
import { kill } from "./children.ts";
import { startMain } from "./start-main.ts";

/** Milliseconds from starting the process to its first correct answer, one figure per start. */
export interface StartUp {
  koa: number[];
  imhook: number[];
}

const STARTS = 5;

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
  const { child, url } = await startMain(script, settings);
  try {
    await assertAnswer(url);
    return performance.now() - startedAt;
  } finally {
    await kill(child);
  }
}
