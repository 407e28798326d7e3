import { AggregatorRegistry } from "prom-client";
import type { MetricFamily } from "./families.ts";

/** Makes one value of those that have the same name and labels, as the aggregator of their family says. */
export async function mergeFamilies(families: readonly MetricFamily[]): Promise<MetricFamily[]> {
  const merged = await AggregatorRegistry.aggregate([[...families]]).getMetricsAsJSON();
  // As in process-metrics.ts.
  return merged as unknown as MetricFamily[];
}

/** Writes families in Prometheus's text format. Those of the same name become one. */
export function renderFamilies(families: readonly MetricFamily[]): Promise<string> {
  return AggregatorRegistry.aggregate([[...families]]).metrics();
}

/** Adds a label to every value. */
export function withLabel(families: readonly MetricFamily[], name: string, value: string): MetricFamily[] {
  return families.map((family) => ({
    ...family,
    values: family.values.map((sample) => ({ ...sample, labels: { ...sample.labels, [name]: value } })),
  }));
}

/** What is left of a process that has ended: what it counted, and not what it was like. */
export function withoutGauges(families: readonly MetricFamily[]): MetricFamily[] {
  return families.filter(({ type }) => type !== "gauge");
}
