import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { end, startImhook } from "../../support/imhook.ts";
import { type Verdict, withFolder } from "../suite.ts";
import { startOperatorReads } from "./operator-reads.ts";
import { plotSamples } from "./plot.ts";
import { type Part, type Sample, startSampling } from "./samples.ts";
import { createTraffic, type Tally } from "./traffic.ts";
import { faultsAboveCapacity, faultsBelowCapacity, faultsOfTrends, type Trend, trendsOf } from "./verdicts.ts";

/** How the soak suite is run. */
export interface SoakOptions {
  minutes: number;
  /** Callbacks per second. */
  rate: number;
  /** Share by which the last third of the steady part may be above the second. */
  growth: number;
  /** File for a plot. */
  svg?: string;
}

/** What it finds out. */
export interface SoakReport extends Verdict {
  rate: number;
  seconds: number;
  /** Callbacks per second that are answered when each answer is followed by the next callback. */
  capacity: number;
  tallies: Record<Exclude<Part, "warm-up">, Tally>;
  operatorReads: Record<string, number>;
  trends: Trend[];
  samples: Sample[];
}

/** Parts of the time; what is left measures the capacity. */
const SHARES = { "warm-up": 0.15, steady: 0.6, overload: 0.1, after: 0.1 };
const SAMPLES = 300;
/** Times the capacity. */
const OVERLOAD = 2;
/** A number that stays, so that what grows is not the number of connections. */
const CONNECTIONS = 128;
/** More than the callbacks that may be under way or wait. */
const OVERLOAD_CONNECTIONS = 2000;

/** Sends callbacks of all commands for minutes, for a part of the time more than can be served, and looks at what grows. */
export function soak({ minutes, rate, growth, svg }: SoakOptions, say: (line: string) => void): Promise<SoakReport> {
  return withFolder("soak", async (folder) => {
    const seconds = minutes * 60;
    const imhook = await startImhook(folder, { preload: fileURLToPath(new URL("./watch.ts", import.meta.url)) });
    const traffic = createTraffic(imhook.url);
    const reads = startOperatorReads(imhook.operatorUrl);
    const sampling = startSampling(imhook, (seconds * 1000) / SAMPLES);
    const run = async (part: Part, callbacksPerSecond: number) => {
      say(`${part}: ${callbacksPerSecond.toFixed(0)} callbacks/s for ${(seconds * SHARES[part]).toFixed(0)} s`);
      traffic.take();
      sampling.enter(part);
      await traffic.atRate(callbacksPerSecond, seconds * SHARES[part]);
      return traffic.take();
    };
    await traffic.connect(CONNECTIONS);
    await run("warm-up", rate);
    const steady = await run("steady", rate);
    // It counts as part of the overload that follows: imhook is as busy as it can be.
    sampling.enter("overload");
    const capacity = await traffic.asFastAsAnswered(seconds * 0.05);
    await traffic.connect(OVERLOAD_CONNECTIONS);
    const overload = await run("overload", OVERLOAD * capacity);
    const after = await run("after", rate);
    const operatorReads = await reads.stop();
    const samples = await sampling.stop();
    traffic.close();
    await end(imhook, "SIGTERM");
    const trends = trendsOf(samples, growth);
    if (svg !== undefined) await writeFile(svg, `${await plotSamples(samples)}\n`);
    const failures = [
      ...faultsBelowCapacity("steady", steady),
      ...faultsAboveCapacity("overload", overload),
      ...faultsBelowCapacity("after", after),
      ...faultsOfTrends(trends),
      ...(Object.keys(operatorReads).join() === "200" ? [] : [`operator reads: ${JSON.stringify(operatorReads)}`]),
    ];
    return { rate, seconds, capacity, tallies: { steady, overload, after }, operatorReads, trends, samples, failures };
  });
}
