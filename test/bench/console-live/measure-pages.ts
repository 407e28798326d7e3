import type { Browser, Page } from "playwright-core";
import { findBrowser, openBrowser } from "../../support/browser.ts";
import { buildConsole } from "../../support/console.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { type ArrivalAnswers, sendAtConstantRate } from "../constant-arrival.ts";
import { percentile } from "../statistics.ts";
import { countCpu, type Frames, type Lag, readCpu, readFrames, readHeap, readLag, recordFrames, recordLag } from "./measure-frames.ts";

/** A page that was open while callbacks came. */
export interface Measured {
  page: string;
  callbacksPerSecond: number;
  frames: Frames;
  /** CPU time of its main thread, in milliseconds per second. */
  cpu: number;
  /** null without a list. */
  lag: Lag | null;
  /** Growth of JavaScript's heap, in bytes. */
  heapGrowth: number;
  heap: number;
  /** p99 of the server's answers in milliseconds; null if no callbacks were sent. */
  answerP99: number | null;
  /** Callbacks that were not answered as they should be. */
  failed: number;
  /** Gaps that the page was told of. */
  gaps: number;
}

export interface PagesOptions {
  seconds: number;
  callbacksPerSecond: number;
}

interface Case {
  page: string;
  path: string | null;
  callbacksPerSecond: number;
  /** What its reader does first. */
  prepare?(page: Page): Promise<void>;
}

const SIZE = { width: 1400, height: 900 };

const WARM_UP_SECONDS = 5;

/** Measures the live page under load, and beside it an empty page and the live page of a quiet server. Rejects without a browser. */
export async function measurePages(folder: string, options: PagesOptions, say: (line: string) => void): Promise<Measured[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("there is no Chromium here; IMHOOK_TEST_BROWSER can name one");
  await buildConsole();
  const imhook = await startImhook(folder, {
    environment: { IMHOOK_TENCENT_CHAT_APPS: "1400000000", IMHOOK_DUPLICATE_WINDOW: "0" },
  });
  const browser = await openBrowser(executablePath);
  const measured: Measured[] = [];
  try {
    await send(imhook, options.callbacksPerSecond, WARM_UP_SECONDS);
    for (const one of casesOf(options)) {
      say(`${one.page}, ${one.callbacksPerSecond} callbacks/s`);
      measured.push(await measure(browser, imhook, one, options.seconds));
    }
    return measured;
  } finally {
    await browser.close();
    await end(imhook, "SIGTERM");
  }
}

function casesOf({ callbacksPerSecond }: PagesOptions): Case[] {
  return [
    { page: "empty", path: null, callbacksPerSecond: 0 },
    { page: "empty", path: null, callbacksPerSecond },
    { page: "live", path: "/live", callbacksPerSecond: 0 },
    { page: "live", path: "/live", callbacksPerSecond },
    { page: "live, paused", path: "/live", callbacksPerSecond, prepare: (page) => page.keyboard.press("p") },
  ];
}

async function measure(
  browser: Browser,
  imhook: Imhook,
  { page: name, path, callbacksPerSecond, prepare }: Case,
  seconds: number,
): Promise<Measured> {
  const page = await browser.newPage({ viewport: SIZE });
  const session = await page.context().newCDPSession(page);
  if (path !== null) {
    await page.goto(`${imhook.operatorUrl}${path}`);
    await page.locator("[data-state=live]").waitFor();
    await page.locator("[role=row]").first().waitFor();
    await prepare?.(page);
    await send(imhook, callbacksPerSecond, WARM_UP_SECONDS);
    await recordLag(page);
  }
  await countCpu(session);
  const before = await readHeap(session);
  await recordFrames(page);
  await page.waitForTimeout(1000);
  await readFrames(page);
  const startedAt = performance.now();
  const cpuBefore = await readCpu(session);
  const answers = await send(imhook, callbacksPerSecond, seconds);
  const cpu = ((await readCpu(session)) - cpuBefore) / (performance.now() - startedAt);
  const frames = await readFrames(page);
  const lag = path === null ? null : await readLag(page);
  const heap = await readHeap(session);
  const gaps = path === null ? 0 : await page.locator("[role=row]", { hasText: "missed here" }).count();
  await page.close();
  return {
    ...{ page: name, callbacksPerSecond, frames, heap, gaps, heapGrowth: heap - before, cpu: 1_000_000 * cpu },
    lag: lag === null || lag.rows === 0 ? null : lag,
    answerP99: answers.latencies.length === 0 ? null : percentile(answers.latencies, 0.99),
    failed: answers.refused + answers.lost,
  };
}

/** Waits as long if there is nothing to send. */
async function send({ url }: Imhook, callbacksPerSecond: number, seconds: number): Promise<ArrivalAnswers> {
  if (callbacksPerSecond > 0) return sendAtConstantRate({ url, callbacksPerSecond, seconds });
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return { latencies: [], refused: 0, lost: 0 };
}
