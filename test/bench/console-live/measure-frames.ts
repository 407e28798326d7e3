import type { CDPSession, Page } from "playwright-core";
import { percentile } from "../statistics.ts";

/** How a page kept up while it was looked at. */
export interface Frames {
  /** Time between two frames, in milliseconds. */
  p50: number;
  p99: number;
  longest: number;
  frames: number;
}

/** From receipt of a callback by the server to when it was in the document, in milliseconds; of those that were drawn. */
export interface Lag {
  p50: number;
  p99: number;
  rows: number;
}

/** Records the times of frames in a page. */
export async function recordFrames(page: Page): Promise<void> {
  await page.evaluate(`
    window.frameTimes = [];
    const note = (at) => { window.frameTimes.push(at); requestAnimationFrame(note); };
    requestAnimationFrame(note);
  `);
}

/** Frames since they were read last. */
export async function readFrames(page: Page): Promise<Frames> {
  const times = await page.evaluate<number[]>("window.frameTimes.splice(0)");
  const lengths = times.slice(1).map((at, index) => at - (times[index] ?? at));
  return { p50: percentile(lengths, 0.5), p99: percentile(lengths, 0.99), longest: Math.max(...lengths), frames: lengths.length };
}

/** Records how old callbacks are when their rows are in the document. Looked at after each change of the list, whose rows are used again and again. */
export async function recordLag(page: Page): Promise<void> {
  await page.evaluate(`
    window.lags = [];
    let newest = Date.now();
    const list = document.querySelector("[role=grid]");
    new MutationObserver(() => {
      const now = Date.now();
      const times = [...list.querySelectorAll("time")].map((time) => Date.parse(time.dateTime)).filter((time) => time > newest);
      for (const time of times) window.lags.push(now - time);
      newest = Math.max(newest, ...times);
    }).observe(list, { subtree: true, childList: true, attributes: true, attributeFilter: ["datetime"] });
  `);
}

export async function readLag(page: Page): Promise<Lag> {
  const lags = await page.evaluate<number[]>("window.lags.splice(0)");
  return { p50: percentile(lags, 0.5), p99: percentile(lags, 0.99), rows: lags.length };
}

/** JavaScript's heap after a collection, in bytes. */
export async function readHeap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

/** Lets `readCpu` measure CPU time, and not the time that passes. */
export async function countCpu(session: CDPSession): Promise<void> {
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
}

/** CPU time of the page's main thread, in seconds. */
export async function readCpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}
