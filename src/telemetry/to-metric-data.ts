import { type HrTime, ValueType } from "@opentelemetry/api";
import { AggregationTemporality, type DataPoint, DataPointType, type Histogram, type MetricData } from "@opentelemetry/sdk-metrics";
import type { MetricFamily, MetricValue } from "../metrics/families.ts";

/** When what is told began, and when it was read. */
export interface Span {
  startTime: HrTime;
  endTime: HrTime;
}

/** Turns a family into what OpenTelemetry exports. Names stay as Prometheus has them, so that the same queries work on both. */
export function toMetricData({ name, help, type, values }: MetricFamily, span: Span): MetricData {
  const descriptor = { name, description: help, unit: name.includes("_seconds") ? "s" : "", valueType: ValueType.DOUBLE };
  const common = { descriptor, aggregationTemporality: AggregationTemporality.CUMULATIVE };
  if (type === "histogram") return { ...common, dataPointType: DataPointType.HISTOGRAM, dataPoints: toHistograms(values, span) };
  const dataPoints = values.map(({ labels, value }) => ({ ...span, attributes: labels, value }));
  if (type === "counter") return { ...common, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints };
  return { ...common, dataPointType: DataPointType.GAUGE, dataPoints };
}

/** Prometheus has a series for each bucket, and its buckets count everything below them. */
function toHistograms(values: readonly MetricValue[], span: Span): Array<DataPoint<Histogram>> {
  const byLabels = Map.groupBy(values, ({ labels: { le, ...attributes } }) => JSON.stringify(Object.entries(attributes).toSorted()));
  return [...byLabels.values()].map((series) => {
    const read = (ending: string) => series.find(({ metricName }) => metricName?.endsWith(ending))?.value ?? 0;
    const { le, ...attributes } = series[0]?.labels ?? {};
    return { ...span, attributes, value: { buckets: toBuckets(series), sum: read("_sum"), count: read("_count") } };
  });
}

function toBuckets(series: readonly MetricValue[]): Histogram["buckets"] {
  const buckets = series.flatMap(({ labels: { le }, value }) => (le === undefined ? [] : [{ bound: le, value }]));
  const boundaries = buckets.flatMap(({ bound }) => (bound === "+Inf" ? [] : [Number(bound)]));
  const counts = buckets.map(({ value }, index) => value - (buckets[index - 1]?.value ?? 0));
  return { boundaries, counts };
}
