import type { SeriesLine } from "../../../../../generated/operator.ts";
import type { PlotSeries, PlotUnit } from "../../../plot/plot-series.ts";

/** Names of what the charts show, as keys of their texts. */
export type ChartText =
  | "accepted"
  | "quarantined"
  | "duplicate"
  | "p50"
  | "p99"
  | "allow"
  | "refuse"
  | "discard"
  | "modify"
  | "verdicts"
  | "late"
  | "failed"
  | "rules"
  | "notUnderstood";

export interface Chart {
  name: "callbacks" | "latency" | "decisions" | "failures";
  unit: PlotUnit;
  series: PlotSeries[];
}

type Draft = [
  text: ChartText,
  values: readonly (number | null)[],
  total: number | null,
  colour: PlotSeries["colour"],
  shape?: PlotSeries["shape"],
];

/** The charts of a sender. What never happened in this time is left out, except the first of each. */
export function toCharts({ buckets, total }: SeriesLine, t: (text: ChartText) => string): Chart[] {
  const { recorded, decisions, fallbacks } = buckets;
  // Failures are late and failed decisions, and those for which only a rule failed.
  const rulesOnly = buckets.failures.map((count, index) =>
    Math.max(0, count - (fallbacks.deadline[index] ?? 0) - (fallbacks.error[index] ?? 0)),
  );
  const toSeries = (drafts: Draft[]): PlotSeries[] =>
    drafts
      .filter(([, , sum], index) => index === 0 || (sum ?? 0) > 0)
      .map(([text, values, sum, colour, shape = "line"]) => ({ label: t(text), values, colour, shape, total: sum }));
  return [
    {
      name: "callbacks",
      unit: "count",
      series: toSeries([
        ["accepted", recorded.accepted, total.recorded.accepted, "accent", "bars"],
        ["quarantined", recorded.quarantined, total.recorded.quarantined, "warn", "bars"],
        ["duplicate", recorded.duplicate, total.recorded.duplicate, "text-quiet", "bars"],
      ]),
    },
    {
      name: "latency",
      unit: "milliseconds",
      series: toSeries([
        ["p50", buckets.p50Ms, total.p50Ms, "accent"],
        ["p99", buckets.p99Ms, total.p99Ms, "warn"],
      ]),
    },
    {
      name: "decisions",
      unit: "count",
      series: toSeries([
        ["allow", decisions.allow, total.decisions.allow, "good"],
        ["refuse", decisions.refuse, total.decisions.refuse, "bad"],
        ["modify", decisions.modify, total.decisions.modify, "accent"],
        ["discard", decisions.discard, total.decisions.discard, "warn"],
        ["verdicts", decisions.verdicts, total.decisions.verdicts, "text-quiet"],
      ]),
    },
    {
      name: "failures",
      unit: "count",
      series: toSeries([
        ["late", fallbacks.deadline, total.fallbacks.deadline, "warn", "bars"],
        ["failed", fallbacks.error, total.fallbacks.error, "bad", "bars"],
        ["rules", rulesOnly, sumOf(rulesOnly), "accent", "bars"],
        ["notUnderstood", fallbacks.quarantine, total.fallbacks.quarantine, "text-quiet", "bars"],
      ]),
    },
  ];
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
