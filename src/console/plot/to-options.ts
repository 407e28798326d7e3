import uPlot from "uplot";
import { barFill } from "./bar-fill.ts";
import { formatTick } from "./format-value.ts";
import type { PlotLook } from "./look.ts";
import { dashOf, lonelyPlaces, type PlotLimit, type PlotSeries, type PlotUnit } from "./plot-series.ts";
import { timeLabels } from "./time-labels.ts";

/** What the options of a plot follow from. */
export interface PlotParts {
  series: readonly PlotSeries[];
  /** In milliseconds. */
  stepMs: number;
  unit: PlotUnit;
  limit: PlotLimit | null;
  locale: string;
  /** In pixels. */
  width: number;
  height: number;
  look: PlotLook;
  /** Name of the plots whose cursors move together; null: this one moves alone. */
  sync: string | null;
}

const BAR_SHARE = 0.85;
const AXIS_WIDTH = 50;
const AXIS_HEIGHT = 26;
const HEADROOM = 1.08;

/** A plot that is lower has no room for marks on its axis of values but two. */
const LOW = 100;

/** The options of uPlot. */
export function toOptions({ series, stepMs, unit, limit, locale, width, height, look, sync }: PlotParts): uPlot.Options {
  const { colours, font } = look;
  const axis = { stroke: colours["text-quiet"], font, ticks: { show: false }, gap: 6 };
  return {
    width,
    height,
    legend: { show: false },
    padding: [8, 12, 0, 0],
    cursor: {
      y: false,
      drag: { x: true, y: false, setScale: false },
      points: { size: 7 },
      // A part that is selected in one plot is shown by the address, in all of them.
      ...(sync !== null && {
        sync: { key: sync, setSeries: false, filters: { pub: (type: string) => type === "mousemove" || type === "mouseleave" } },
      }),
    },
    scales: {
      x: { range: (_plot, first, last) => [first, last + stepMs / 1000] },
      y: unit === "count" ? COUNTS : latencies(limit),
    },
    axes: [
      {
        ...axis,
        size: AXIS_HEIGHT,
        space: 64,
        grid: { show: false },
        values: (_plot, times, _index, _space, apart) => timeLabels(times, apart, locale),
      },
      {
        ...axis,
        size: AXIS_WIDTH,
        space: height < LOW ? 28 : 32,
        incrs: unit === "count" ? WHOLE : undefined,
        grid: { stroke: colours.line, width: 1, ...(unit === "milliseconds" && { filter: onlyPowers }) },
        ...(unit === "milliseconds" && { filter: onlyPowers }),
        // On a scale of powers, places without a label have no value.
        values: (_plot, values) => values.map((value) => (value === null ? null : formatTick(value, unit, locale))),
      },
    ],
    series: [{}, ...series.map((one, place) => (one.shape === "bars" ? toBars(one, place, look) : toLine(one, place, look)))],
  };
}

const COUNTS: uPlot.Scale = { range: (_plot, _least, most) => [0, Math.max(most, 1) * HEADROOM] };

/** A median of some milliseconds and a slow one of seconds are seen beside each other. */
function latencies(limit: PlotLimit | null): uPlot.Scale {
  const range = (_plot: uPlot, least: number | null, most: number | null): uPlot.Range.MinMax => [
    10 ** Math.floor(Math.log10(Math.max(least ?? 1, LEAST_MS))),
    10 ** Math.ceil(Math.log10(Math.max(most ?? 1, limit?.value ?? 1, LEAST_MS * 10) * HEADROOM)),
  ];
  return { distr: 3, log: 10, range };
}

/** Marks between powers of ten are too many for a low plot. */
function onlyPowers(_plot: uPlot, values: number[]): (number | null)[] {
  return values.map((value) => (Number.isInteger(Math.log10(value)) ? value : null));
}

/** No answer is faster. */
const LEAST_MS = 0.1;

/** Half a callback does not exist. */
const WHOLE = Array.from({ length: 10 }, (_nothing, power) => [1, 2, 5].map((digit) => digit * 10 ** power)).flat();

function toBars({ label, colour }: PlotSeries, place: number, { colours }: PlotLook): uPlot.Series {
  const fill = barFill(place, colours[colour]);
  return {
    label,
    fill: () => fill,
    stroke: colours[colour],
    width: 0,
    points: { show: false },
    ...barPaths(),
  };
}

/** A bar reaches from the beginning of its bucket to the next one. */
function barPaths(): Pick<uPlot.Series, "paths"> {
  const paths = uPlot.paths.bars?.({ size: [BAR_SHARE], align: 1 });
  return paths === undefined ? {} : { paths };
}

function toLine({ label, colour }: PlotSeries, place: number, { colours }: PlotLook): uPlot.Series {
  return {
    label,
    stroke: colours[colour],
    width: 1.5,
    dash: dashOf(place),
    points: { show: true, size: 4, fill: colours[colour], filter: (plot, line) => lonelyPlaces(plot.data[line] ?? []) },
  };
}
