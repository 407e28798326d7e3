import type { PlotSeries } from "./plot-series.ts";

type ColourName = PlotSeries["colour"] | "line";

/** The colours and the font of a plot. A canvas knows no CSS variables, so they are read where it stands. */
export interface PlotLook {
  colours: Readonly<Record<ColourName, string>>;
  font: string;
}

const NAMES: readonly ColourName[] = ["accent", "good", "warn", "bad", "text-quiet", "line"];

export function readLook(place: HTMLElement): PlotLook {
  const probe = document.createElement("span");
  place.append(probe);
  const colours = Object.fromEntries(NAMES.map((name) => [name, colourOf(probe, name)])) as PlotLook["colours"];
  const { fontFamily } = getComputedStyle(probe);
  probe.remove();
  return { colours, font: `11px ${fontFamily}` };
}

/** The colour that a token stands for here, `light-dark` included. */
function colourOf(probe: HTMLElement, name: ColourName): string {
  probe.style.color = `var(--${name})`;
  return getComputedStyle(probe).color;
}
