import type { HrTime } from "@opentelemetry/api";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-proto";
import { MeterProvider, type MetricProducer, PeriodicExportingMetricReader, type ResourceMetrics } from "@opentelemetry/sdk-metrics";
import type { Logger } from "pino";
import type { MetricExport } from "../config/telemetry.ts";
import { boundLog } from "../log/bounded-log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { VERSION } from "../version.ts";
import { closeInTime } from "./close-in-time.ts";
import { createResource } from "./resource.ts";
import { toMetricData } from "./to-metric-data.ts";
import { watchExporter } from "./watch-exporter.ts";

const MILLISECONDS_PER_SECOND = 1000;
const NANOSECONDS_PER_MILLISECOND = 1e6;

/** Exports what `GET /metrics` shows by OTLP, again and again, until it is closed. */
export function exportMetrics(
  metrics: Pick<Metrics, "families">,
  { url, interval, timeout }: MetricExport,
  log: Logger,
): { close(): Promise<void> } {
  const exporter = watchExporter<ResourceMetrics, OTLPMetricExporter>(new OTLPMetricExporter({ url }), {
    log: boundLog(log),
    message: "metrics cannot be exported, retrying at the next interval",
  });
  const resource = createResource();
  const startTime = now();
  const producer: MetricProducer = {
    collect: async () => {
      const families = await metrics.families();
      const span = { startTime, endTime: now() };
      const scope = { name: "imhook", version: VERSION };
      const data = families.map((family) => toMetricData(family, span));
      return { resourceMetrics: { resource, scopeMetrics: [{ scope, metrics: data }] }, errors: [] };
    },
  };
  const reader = new PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: interval,
    exportTimeoutMillis: timeout,
    metricProducers: [producer],
  });
  const provider = new MeterProvider({ resource, readers: [reader] });
  const message = "the last metrics were not exported before the shutdown";
  return { close: () => closeInTime({ shutdown: () => provider.shutdown(), log, message }) };
}

/** In seconds and nanoseconds since 1970. */
function now(): HrTime {
  const milliseconds = Date.now();
  return [Math.trunc(milliseconds / MILLISECONDS_PER_SECOND), (milliseconds % MILLISECONDS_PER_SECOND) * NANOSECONDS_PER_MILLISECOND];
}
