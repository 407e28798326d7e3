import type { Series } from "../../../generated/operator.ts";
import type { PlotSeries } from "../plot/plot-series.ts";

type StripText = "strip.recorded" | "strip.refused" | "strip.failures";

/** What a strip shows of the series of all callbacks together: all of them, and before those the refused and the failed. */
export function toStripSeries({ lines: [total] }: Series, t: (key: StripText) => string): PlotSeries[] {
  if (total === undefined) return [];
  const { recorded, decisions, failures } = total.buckets;
  const all = recorded.accepted.map((accepted, index) => accepted + (recorded.quarantined[index] ?? 0) + (recorded.duplicate[index] ?? 0));
  return [
    { label: t("strip.recorded"), values: all, colour: "accent", shape: "bars" },
    { label: t("strip.refused"), values: decisions.refuse, colour: "warn", shape: "bars" },
    { label: t("strip.failures"), values: failures, colour: "bad", shape: "bars" },
  ];
}
