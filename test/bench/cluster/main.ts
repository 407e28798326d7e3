import { writeFile } from "node:fs/promises";
import { createCommand, main } from "../../suites/suite.ts";
import { wholeNumber } from "../options.ts";
import { publish } from "../publish.ts";
import { measureCluster } from "./measure-cluster.ts";
import { plotGroups } from "./plot-groups.ts";
import { render } from "./render.ts";
import type { ClusterOptions, ClusterReport } from "./report.ts";

interface CommandOptions extends ClusterOptions {
  quick: boolean;
  publish: boolean;
}

const COSTS = new URL("../../../src/scripts/plan/costs.json", import.meta.url);
const MILLION = 1_000_000;

/** What two minutes allow. */
const QUICK = { rounds: 2, seconds: 2, warmUp: 2000, most: 100_000 };

const command = createCommand(
  "bench:cluster",
  "Measure imhook over one PostgreSQL, with fsync and synchronous_commit: callbacks/s and CPU per callback with 1, 2 and 3 instances, beside imhook over " +
    "SQLite and a Koa server with one INSERT per callback, in interleaved rounds; what the one order of commits costs; and appends and reads as the journal " +
    "grows. With the defaults it takes about ten minutes; it needs a quiet machine.",
)
  .option("--rounds <n>", "rounds, in each of which everything is measured once", wholeNumber(50), 5)
  .option("--seconds <n>", "seconds per measurement, beside 1 s of warm-up", wholeNumber(60), 5)
  .option("--connections <n>", "connections that send without a pause, over all instances", wholeNumber(256), 48)
  .option("--warm-up <n>", "callbacks of each instance before the first round", wholeNumber(MILLION), 20_000)
  .option("--most <n>", "entries of the largest journal; 10,000,000 take an hour and 20 GB", wholeNumber(100 * MILLION), MILLION)
  .option("--recording-only", "measure what records only, without index, relations and operator API", false)
  .option("--quick", `${QUICK.rounds} rounds of ${QUICK.seconds} s and a journal of ${QUICK.most} entries: two minutes`, false)
  .option("--publish", "also write results and plot to test/bench/results, and the costs that `npm run plan` reckons with", false);

await main<CommandOptions, ClusterReport>(command, {
  run: async ({ quick, publish: isPublished, ...options }, say) => {
    const report = await measureCluster(quick ? { ...options, ...QUICK } : options, say);
    if (isPublished) await publish(`${report.machine.date.slice(0, 10)}-cluster`, report, await plotGroups(report));
    if (isPublished && report.costs !== null) await writeFile(COSTS, `${JSON.stringify(report.costs, null, 2)}\n`);
    return report;
  },
  render,
});
