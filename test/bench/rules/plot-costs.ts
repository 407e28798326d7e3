import type { Field, PositionFieldDef } from "vega-lite/types_unstable/channeldef.js";
import { INK, OURS, toSvg } from "../plot.ts";
import type { RulesReport } from "./main.ts";

const BAR_PIXELS = 20;
const WIDTH_PIXELS = 420;

/** Bars of the CPU time that rules add to a callback, with the ratios to none; SVG text. */
export function plotCosts({ machine, options, costs }: Pick<RulesReport, "machine" | "options" | "costs">): Promise<string> {
  const [none, ...others] = costs;
  const values = others.map(({ name, added, ratio }) => ({
    name,
    added: added.median,
    label: `${added.median.toFixed(1)} µs, ×${ratio.median.toFixed(2)}`,
  }));
  const end = Math.max(1, ...values.map(({ added }) => added)) * 1.35;
  const y = { field: "name", type: "nominal", sort: null, title: null } as const;
  const x: PositionFieldDef<Field> = {
    field: "added",
    type: "quantitative",
    title: "CPU time added to a callback, µs: less is better",
    scale: { domain: [0, end], nice: false },
  };
  return toSvg({
    title: {
      text: "A message with rules of which none matches",
      subtitle: [
        `medians of ${options.rounds} rounds of ${options.calls} calls; without rules ${none?.cpu.median.toFixed(1)} µs from routing to reply`,
        `${machine.cpu}, ${machine.cores} cores; Node ${machine.node}; ${machine.date.slice(0, 10)}`,
      ],
    },
    data: { values },
    width: WIDTH_PIXELS,
    height: { step: BAR_PIXELS },
    layer: [
      { mark: { type: "bar", color: OURS }, encoding: { x, y } },
      { mark: { type: "text", align: "left", dx: 4, color: INK }, encoding: { x, y, text: { field: "label" } } },
    ],
  });
}
