import uPlot from "uplot";
import type { PlotSeries } from "./plot-series.ts";

/** What the options of a plot follow from. */
export interface PlotParts {
  series: readonly PlotSeries[];
  locale: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Of the element that the plot stands in. */
  style: CSSStyleDeclaration;
}

const BAR_SHARE = 0.8;
const AXIS_WIDTH = 48;

/** The options of uPlot. Canvas knows no CSS variables, so colours are read from the style. */
export function toOptions({ series, locale, width, height, style }: PlotParts): uPlot.Options {
  const colourOf = (name: string) => resolve(style, `var(--${name})`);
  const axis = { stroke: colourOf("text-quiet"), grid: { stroke: colourOf("line"), width: 1 }, ticks: { show: false } };
  const numbers = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return {
    width,
    height,
    legend: { show: false },
    cursor: { y: false, drag: { x: true, y: false, setScale: false } },
    scales: { y: { range: (_plot, _least, most) => [0, Math.max(most, 1) * 1.1] } },
    axes: [
      { ...axis, values: (_plot, times) => times.map((at) => clock.format(at * 1000)) },
      { ...axis, size: AXIS_WIDTH, values: (_plot, values) => values.map((value) => numbers.format(value)) },
    ],
    series: [
      {},
      ...series.map(({ label, colour, shape }) => ({
        label,
        stroke: colourOf(colour),
        width: shape === "line" ? 1.5 : 0,
        points: { show: false },
        ...(shape === "bars" && { fill: colourOf(colour), paths: uPlot.paths.bars?.({ size: [BAR_SHARE] }) ?? undefined }),
      })),
    ],
  };
}

/** The colour that a CSS value stands for here, `light-dark` included. */
function resolve(style: CSSStyleDeclaration, value: string): string {
  const probe = document.createElement("span");
  probe.style.color = value;
  probe.style.colorScheme = style.colorScheme;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
