import uPlot from "uplot";
import { onBeforeUnmount, onMounted, type Ref, ref, type ShallowRef, watch } from "vue";
import { useTheme } from "../shell/use-theme.ts";
import { drawLimit, drawUnknown } from "./draw-extras.ts";
import { type PlotLook, readLook } from "./look.ts";
import { type PlotLimit, type PlotSeries, type PlotUnit, stackBars } from "./plot-series.ts";
import { type SelectedTime, toSelectedTime } from "./select-time.ts";
import { toOptions } from "./to-options.ts";

/** What is drawn. Times are in milliseconds since 1970. */
export interface Drawn {
  times: readonly number[];
  stepMs: number;
  series: readonly PlotSeries[];
  unit: PlotUnit;
  limit: PlotLimit | null;
  locale: string;
  height: number;
  sync: string | null;
  /** Number of buckets at the beginning of which nothing is known. */
  unknown: number;
}

/** A plot in its place. */
export interface Plot {
  /** Place of the time that is pointed at; null if there is none. */
  chosen: Ref<number | null>;
  /** Points at a time by its place, in all plots that move together. */
  point(place: number): void;
  /** Shows or hides a series by its place. */
  show(place: number, isShown: boolean): void;
}

const SECOND_MS = 1000;

/** A shorter part is a click. */
const SHORTEST_DRAG = 3;

/** Draws into an element as long as the component is there: again if something changes, sharp on every screen, and as wide as its place. */
export function usePlot(place: Readonly<ShallowRef<HTMLElement | null>>, drawn: () => Drawn, onSelect: (time: SelectedTime) => void): Plot {
  const chosen = ref<number | null>(null);
  const hidden = new Set<number>();
  const theme = useTheme();
  const systemTheme = matchMedia("(prefers-color-scheme: dark)");
  let plot: uPlot | null = null;
  let look: PlotLook | null = null;

  const resized = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    if (width > 0) plot?.setSize({ width, height: drawn().height });
  });

  onMounted(() => {
    draw();
    if (place.value !== null) resized.observe(place.value);
    systemTheme.addEventListener("change", draw);
  });
  onBeforeUnmount(() => {
    resized.disconnect();
    systemTheme.removeEventListener("change", draw);
    plot?.destroy();
    plot = null;
  });
  // What a canvas cannot be told later.
  const fixed = () => {
    const { series, unit, limit, locale, height, stepMs, sync } = drawn();
    return JSON.stringify([series.map(({ label, colour, shape }) => [label, colour, shape]), unit, limit, locale, height, stepMs, sync]);
  };
  watch([fixed, theme], draw, { flush: "post" });
  watch(drawn, refill, { flush: "post" });

  return {
    chosen,
    point: (index) => {
      const at = drawn().times[index];
      if (plot === null || at === undefined) return;
      const [left, top] = [plot.valToPos(at / SECOND_MS, "x"), plot.over.clientHeight / 2];
      plot.setCursor({ left, top });
      const { sync } = plot.cursor;
      if (sync === undefined || drawn().sync === null) return;
      // The others look for this time.
      sync.values = [at / SECOND_MS, 0];
      uPlot.sync(sync.key).pub("mousemove", plot, left, top, plot.over.clientWidth, plot.over.clientHeight, index);
    },
    show: (index, isShown) => {
      if (isShown) hidden.delete(index);
      else hidden.add(index);
      plot?.setSeries(index + 1, { show: isShown });
      refill();
    },
  };

  function draw(): void {
    if (place.value === null) return;
    plot?.destroy();
    const { series, ...others } = drawn();
    look = readLook(place.value);
    const options = toOptions({ ...others, series, width: place.value.clientWidth, look });
    options.hooks = { setCursor: [followCursor], setSelect: [select], drawClear: [drawBehind], draw: [drawAcross] };
    plot = new uPlot(options, data(), place.value);
    for (const index of hidden) plot.setSeries(index + 1, { show: false });
  }

  function refill(): void {
    plot?.setData(data());
  }

  function data(): uPlot.AlignedData {
    const { times, series, unknown } = drawn();
    const values = stackBars(series, hidden).map((all) => all.map((value, index) => (index < unknown ? null : value)));
    return [times.map((at) => at / SECOND_MS), ...values];
  }

  function followCursor({ cursor: { idx, left = -1 } }: uPlot): void {
    chosen.value = left < 0 ? null : (idx ?? null);
  }

  function select(drawnPlot: uPlot): void {
    const { left, width } = drawnPlot.select;
    if (width < SHORTEST_DRAG) return;
    const timeAt = (position: number) => drawnPlot.posToVal(position, "x") * SECOND_MS;
    const { times, stepMs } = drawn();
    const selected = toSelectedTime(timeAt(left), timeAt(left + width), times, stepMs);
    drawnPlot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    if (selected !== null) onSelect(selected);
  }

  function drawBehind(drawnPlot: uPlot): void {
    const { times, stepMs, unknown } = drawn();
    const last = times[unknown - 1];
    if (last !== undefined && look !== null) drawUnknown(drawnPlot, last + stepMs, look.colours.line);
  }

  function drawAcross(drawnPlot: uPlot): void {
    const { limit } = drawn();
    if (limit !== null && look !== null) drawLimit(drawnPlot, limit, look.colours["text-quiet"]);
  }
}
