import type { Logger } from "pino";
import type { Readiness } from "../../generated/operator.ts";
import { systemClock } from "../clock.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { MeasuredWriter } from "../journal/commit-figures.ts";
import type { Followers } from "../journal/followers.ts";
import type { JournalReader } from "../journal/journal.ts";
import { boundLog } from "../log/bounded-log.ts";
import { deliverySamples } from "../metrics/delivery-samples.ts";
import { createMetrics, type Metrics, type WorkerFamilies } from "../metrics/metrics.ts";
import { watchProcess } from "../metrics/process-metrics.ts";
import {
  buildSamples,
  commitSamples,
  followerSamples,
  positionSamples,
  readinessSamples,
  rulesSamples,
  sizeSamples,
} from "../metrics/server-samples.ts";
import type { RulesAdmin } from "../operator/api/rules-admin.ts";
import { VERSION } from "../version.ts";
import type { StorageParts } from "./storage/storage-parts.ts";

/** What a server knows of itself beside what its operator API shows. */
export interface Measured extends MeasuredWriter {
  followers: Followers;
  /** Reads what each process tells that receives callbacks. */
  workerMetrics(): Promise<WorkerFamilies[]>;
}

export interface MetricsSources extends Measured {
  storage: Pick<StorageParts, "measureSizes">;
  journal: Pick<JournalReader, "newestPosition">;
  rules: Pick<RulesAdmin, "state"> | null;
  deliveries: Pick<Deliveries, "figures">;
  readiness(): Promise<Readiness>;
  log: Logger;
}

/** Puts the metrics of a server together. This process is watched from here on. */
export function openMetrics(sources: MetricsSources): Metrics {
  const { storage, journal, followers, rules, deliveries, readiness, commitFigures, workerMetrics, log } = sources;
  watchProcess();
  const metrics = createMetrics({ workers: workerMetrics, clock: systemClock, log: boundLog(log) });
  metrics.add("build", () => buildSamples(VERSION));
  // Who does not answer is not ready: its alert must not wait for the disk.
  metrics.add("readiness", async () => readinessSamples(await readiness()), { imhook_ready: [[{}, 0]] });
  metrics.add("commits", async () => commitSamples(await commitFigures()));
  metrics.add("followers", () => followerSamples(followers.list()));
  metrics.add("files", () => sizeSamples(storage.measureSizes));
  metrics.add("journal", async () => positionSamples(await journal.newestPosition()));
  metrics.add("rules", () => rulesSamples(rules?.state()?.loadedAt ?? null));
  metrics.add("deliveries", async () => deliverySamples(await deliveries.figures()));
  return metrics;
}
