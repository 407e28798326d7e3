import type { Logger } from "pino";
import type { Config } from "../config/config.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { Traces } from "../telemetry/traces.ts";

// OpenTelemetry's packages take a while to load, and most servers do not need them.

/** Traces of this process; null if OpenTelemetry's variables do not ask for them. */
export async function openTracesOf(
  { telemetry: { traces: url } }: Pick<Config, "telemetry">,
  worker: string,
  log: Logger,
): Promise<Traces | null> {
  if (url === null) return null;
  const { openTraces } = await import("../telemetry/traces.ts");
  return openTraces({ url, worker, log });
}

/** Exports the metrics of the server; null if OpenTelemetry's variables do not ask for it. Logs what they ask for and imhook cannot do. */
export async function exportMetricsOf(
  { telemetry: { metrics: wanted, problems } }: Pick<Config, "telemetry">,
  metrics: Pick<Metrics, "families">,
  log: Logger,
): Promise<{ close(): Promise<void> } | null> {
  for (const problem of problems) log.warn(problem);
  if (wanted === null) return null;
  const { exportMetrics } = await import("../telemetry/export-metrics.ts");
  return exportMetrics(metrics, wanted, log);
}
