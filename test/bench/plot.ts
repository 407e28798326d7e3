import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";

export const OURS = "#1b6ca8";
export const OTHERS = "#a9b4be";
export const INK = "#24292f";

/** Draws a plot as SVG text, on a background of its own, so that it can be read on a light page and on a dark one. */
export async function toSvg(plot: TopLevelSpec): Promise<string> {
  const config = {
    font: "sans-serif",
    axis: { labelLimit: 320, titleFontWeight: "normal" as const },
    legend: { labelLimit: 320 },
    title: { anchor: "start" as const },
  };
  const { spec } = compile({ background: "white", padding: 12, config, ...plot });
  const view = new View(parse(spec), { renderer: "none" });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
