import type { Field, PositionFieldDef } from "vega-lite/types_unstable/channeldef.js";
import type { LayerSpec } from "vega-lite/types_unstable/spec/layer.js";
import { INK, OTHERS, OURS, toSvg } from "../plot.ts";
import { spreadOf } from "../statistics.ts";
import { GROUPS } from "./groups.ts";
import type { MeasuredGroup } from "./measure-groups.ts";
import type { ClusterReport } from "./report.ts";

const BAR_PIXELS = 26;
const PANEL_PIXELS = 260;
/** The part of a panel's width that bars may take; the rest is for the figures. */
const BARS_SHARE = 0.82;

/** CPU time per callback, of instances and database, and callbacks per second; SVG text. */
export function plotGroups({ machine, options, generator, postgres, groups }: ClusterReport): Promise<string> {
  return toSvg({
    title: {
      text: "One after-callback, instances over one PostgreSQL",
      subtitle: [
        `${options.connections} connections over all instances by ${generator}; medians of ${options.rounds} rounds; fsync and synchronous_commit on`,
        `${machine.cpu}, ${machine.cores} cores for instances, database and generator; Node ${machine.node}; PostgreSQL ${postgres}; ${machine.date.slice(0, 10)}`,
      ],
    },
    hconcat: [cpuPanel(groups), ratePanel(groups)],
  });
}

function cpuPanel(groups: readonly MeasuredGroup[]): LayerSpec<Field> {
  const values = groups.flatMap(({ name, rounds }) => [
    { group: GROUPS[name], of: "instances", cpu: spreadOf(rounds.map(({ instanceCpu }) => instanceCpu)).median },
    { group: GROUPS[name], of: "database", cpu: spreadOf(rounds.map(({ databaseCpu }) => databaseCpu)).median },
  ]);
  const x: PositionFieldDef<Field> = { field: "cpu", type: "quantitative", title: "CPU time per callback, µs: less is better" };
  return {
    data: { values },
    width: PANEL_PIXELS,
    height: { step: BAR_PIXELS },
    encoding: { y: { field: "group", type: "nominal", sort: null, title: null } },
    layer: [
      {
        mark: { type: "bar", height: { band: 0.7 } },
        encoding: {
          x,
          color: {
            field: "of",
            type: "nominal",
            title: null,
            sort: null,
            scale: { domain: ["instances", "database"], range: [OURS, OTHERS] },
            legend: { orient: "bottom", labelColor: INK },
          },
          order: { field: "of", sort: "descending" },
        },
      },
    ],
  };
}

function ratePanel(groups: readonly MeasuredGroup[]): LayerSpec<Field> {
  const values = groups.map(({ name, rounds }) => ({
    group: GROUPS[name],
    ours: name !== "bare",
    rate: spreadOf(rounds.map(({ callbacksPerSecond }) => callbacksPerSecond)).median,
  }));
  const scale = { domain: [0, Math.max(...values.map(({ rate }) => rate)) / BARS_SHARE], nice: false };
  const x: PositionFieldDef<Field> = { field: "rate", type: "quantitative", title: "callbacks per second: more is better", scale };
  return {
    data: { values },
    width: PANEL_PIXELS,
    height: { step: BAR_PIXELS },
    encoding: { y: { field: "group", type: "nominal", sort: null, title: null, axis: null }, x },
    layer: [
      {
        mark: { type: "bar", height: { band: 0.7 } },
        encoding: { color: { condition: { test: "datum.ours", value: OURS }, value: OTHERS } },
      },
      { mark: { type: "text", align: "left", dx: 4, color: INK }, encoding: { text: { field: "rate", format: ",.0f" } } },
    ],
  };
}
