import type { Field } from "vega-lite/types_unstable/channeldef.js";
import type { UnitSpecWithFrame } from "vega-lite/types_unstable/spec/unit.js";
import { INK, toSvg } from "../plot.ts";
import type { Point, SeriesName } from "./points.ts";
import type { GrowthReport } from "./render.ts";

const WIDTH = 520;
const HEIGHT = 240;
const DECADES = [1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** Time of each operation over the size, both on logarithmic scales: solid warm, dashed cold; SVG text. */
export function plotGrowth({ machine, points }: GrowthReport): Promise<string> {
  return toSvg({
    title: {
      text: "What an operation takes as journal and relations grow",
      subtitle: `${machine.cpu}, ${machine.cores} cores; Node ${machine.node}; ${machine.date.slice(0, 10)}`,
    },
    resolve: { scale: { color: "independent", x: "independent" } },
    vconcat: [panel("journal", "entries in the journal", points), panel("relations", "relations", points)],
  });
}

interface Dot {
  size: number;
  operation: string;
  time: number;
  read: "warm" | "cold";
}

function toDots({ size, operation, warm, coldTime }: Point): Dot[] {
  const dots: Dot[] = [{ size, operation, time: warm.time, read: "warm" }];
  return coldTime === null ? dots : [...dots, { size, operation, time: coldTime, read: "cold" }];
}

function panel(series: SeriesName, title: string, points: readonly Point[]): UnitSpecWithFrame<Field> {
  const values = points.filter((point) => point.series === series).flatMap(toDots);
  return {
    data: { values },
    width: WIDTH,
    height: HEIGHT,
    mark: { type: "line", point: true },
    encoding: {
      x: { field: "size", type: "quantitative", scale: { type: "log" }, title, axis: { format: "~s", values: DECADES } },
      y: { field: "time", type: "quantitative", scale: { type: "log" }, title: "µs" },
      color: { field: "operation", type: "nominal", sort: null, title: null, legend: { labelColor: INK } },
      strokeDash: { field: "read", type: "nominal", sort: ["warm", "cold"], title: null },
    },
  };
}
