import { type Fit, fitCosts } from "./fit.ts";
import type { Point, SeriesName } from "./points.ts";

/** How the cost of an operation grows. */
export interface Verdict {
  series: SeriesName;
  operation: string;
  measure: "time" | "cpu";
  /** Whether callbacks cause it; what they cause must not be worse than logarithmic. */
  onPath: boolean;
  fit: Fit;
}

/** What callbacks cause; all else is asked for by operators. */
const ON_PATH: readonly string[] = ["append", "index", "next entries to follow", "follow"];
const MEASURES = ["time", "cpu"] as const;

/** A verdict for every operation and measure of points at three sizes or more. */
export function judge(points: readonly Point[]): Verdict[] {
  const names = new Map(points.map(({ series, operation }) => [`${series} ${operation}`, { series, operation }]));
  return [...names.values()].flatMap(({ series, operation }) => {
    const own = points.filter((point) => point.series === series && point.operation === operation);
    return MEASURES.map((measure) => ({
      series,
      operation,
      measure,
      onPath: ON_PATH.includes(operation),
      fit: fitCosts(own.map(({ size, warm }) => ({ size, cost: warm[measure] }))),
    }));
  });
}

/** The verdicts that must not be. */
export function offencesOf(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.filter(({ onPath, fit }) => onPath && fit.complexity === "linear");
}
