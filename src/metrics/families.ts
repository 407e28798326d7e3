import type { HistogramCounts } from "../histogram.ts";
import { METRICS, type MetricName, type MetricRow } from "./table.ts";

/** The values of a metric, with what a reader needs to know of it. Plain JSON, in the form in which prom-client takes and gives it. */
export interface MetricFamily {
  name: string;
  help: string;
  type: string;
  /** How values of several processes become one. */
  aggregator: string;
  values: MetricValue[];
}

export interface MetricValue {
  /** Name of the series, if it is not that of the family. */
  metricName?: string;
  labels: Readonly<Record<string, string | number>>;
  value: number;
}

type LabelsOf<Name extends MetricName> = Readonly<Record<(typeof METRICS)[Name]["labels"][number], string>>;

type ValueOf<Name extends MetricName> = (typeof METRICS)[Name]["type"] extends "histogram" ? HistogramCounts : number;

/** Values of metrics, each with its labels. A metric that is absent has none. */
export type Samples = { [Name in MetricName]?: ReadonlyArray<readonly [labels: LabelsOf<Name>, value: ValueOf<Name>]> };

type AnySample = readonly [labels: Readonly<Record<string, string>>, value: number | HistogramCounts];

/** Adds to samples what the table says of their metrics. */
export function toFamilies(samples: Samples): MetricFamily[] {
  return Object.entries(samples).map(([name, values]) => toFamily(name as MetricName, values));
}

function toFamily(name: MetricName, samples: readonly AnySample[]): MetricFamily {
  const { help, type, aggregator }: MetricRow = METRICS[name];
  const values = samples.flatMap(([labels, value]) => (typeof value === "number" ? [{ labels, value }] : toBuckets(name, labels, value)));
  return { name, help, type, aggregator, values };
}

/** Prometheus's buckets count all values up to their bound, not only those above the bound before. */
function toBuckets(name: string, labels: Readonly<Record<string, string>>, { bounds, counts, sum }: HistogramCounts): MetricValue[] {
  let below = 0;
  const buckets = [...bounds, "+Inf"].map((bound, bucket) => {
    below += counts[bucket] ?? 0;
    return { metricName: `${name}_bucket`, labels: { ...labels, le: bound }, value: below };
  });
  return [...buckets, { metricName: `${name}_sum`, labels, value: sum }, { metricName: `${name}_count`, labels, value: below }];
}
