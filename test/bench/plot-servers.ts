import type { Field, PositionFieldDef } from "vega-lite/types_unstable/channeldef.js";
import type { LayerSpec } from "vega-lite/types_unstable/spec/layer.js";
import { INK, OTHERS, OURS, toSvg } from "./plot.ts";
import { type Report, roundsOf } from "./report.ts";
import { BASELINE, SERVERS } from "./server.ts";
import { spreadOf } from "./statistics.ts";

/** What is drawn of a server: median, least and most of its rounds, and what the median is to the baseline's. */
interface Bar {
  server: string;
  ours: boolean;
  median: number;
  least: number;
  most: number;
  ratio: string;
}

type Figure = "callbacksPerSecond" | "cpuMicrosecondsPerCallback";

const BAR_PIXELS = 22;
const PANEL_PIXELS = 260;
/** The part of a panel's width that bars and whiskers may take; the rest is for the ratios. */
const BARS_SHARE = 0.86;

/** Bars of throughput and CPU time per callback with whiskers from the least round to the most, and the ratios to Koa; SVG text. */
export function plotServers(report: Report): Promise<string> {
  const { machine, options, generator } = report;
  return toSvg({
    title: {
      text: "One after-callback, one server process",
      subtitle: [
        `${options.connections} connections by ${generator}; medians of ${options.rounds} rounds, whiskers from least to most, ratios to Koa within each round`,
        `${machine.cpu}, ${machine.cores} cores; Node ${machine.node}; ${machine.date.slice(0, 10)}`,
      ],
    },
    hconcat: [
      panel(toBars(report, "callbacksPerSecond"), "callbacks per second: more is better", true),
      panel(toBars(report, "cpuMicrosecondsPerCallback"), "CPU time per callback, µs: less is better", false),
    ],
  });
}

function toBars({ servers }: Report, figure: Figure): Bar[] {
  const baseline = roundsOf(BASELINE, servers).map((round) => round[figure]);
  return servers.map(({ name, rounds }) => {
    const figures = rounds.map((round) => round[figure]);
    const ratio = spreadOf(figures.map((value, round) => value / (baseline[round] ?? Number.NaN))).median;
    return { server: SERVERS[name], ours: name.startsWith("imhook"), ...spreadOf(figures), ratio: `×${ratio.toFixed(2)}` };
  });
}

function panel(values: Bar[], title: string, named: boolean): LayerSpec<Field> {
  const end = Math.max(...values.map(({ most }) => most)) / BARS_SHARE;
  const y = { field: "server", type: "nominal", sort: null, title: null, axis: named ? {} : null } as const;
  const scale = { domain: [0, end], nice: false };
  const x: PositionFieldDef<Field> = { field: "median", type: "quantitative", title, scale, axis: { tickCount: 4 } };
  const color = { condition: { test: "datum.ours", value: OURS }, value: OTHERS } as const;
  return {
    data: { values },
    width: PANEL_PIXELS,
    height: { step: BAR_PIXELS },
    encoding: { y },
    layer: [
      { mark: { type: "bar", height: { band: 0.7 } }, encoding: { x, color } },
      { mark: { type: "rule", color: INK }, encoding: { x: { ...x, field: "least" }, x2: { field: "most" } } },
      { mark: { type: "tick", color: INK, size: 8 }, encoding: { x: { ...x, field: "least" } } },
      { mark: { type: "tick", color: INK, size: 8 }, encoding: { x: { ...x, field: "most" } } },
      {
        mark: { type: "text", align: "left", dx: 5, color: INK },
        encoding: { x: { ...x, field: "most" }, text: { field: "ratio" } },
      },
    ],
  };
}
