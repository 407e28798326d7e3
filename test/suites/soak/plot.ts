import { INK, toSvg } from "../../bench/plot.ts";
import type { Sample } from "./samples.ts";

const WIDTH = 640;
const HEIGHT = 220;
const MEBIBYTE = 2 ** 20;

/** Memory of imhook and the delay of its event loop over time, with the overload shaded; SVG text. */
export function plotSamples(samples: readonly Sample[]): Promise<string> {
  const memory = samples.flatMap(({ seconds, resident, heap }) => [
    { seconds, what: "resident", mebibytes: resident / MEBIBYTE },
    { seconds, what: "heap", mebibytes: heap / MEBIBYTE },
  ]);
  const x = { field: "seconds", type: "quantitative" as const, title: "seconds" };
  return toSvg({
    title: { text: "imhook under callbacks of all commands", subtitle: "shaded: twice as many as can be served" },
    vconcat: [
      {
        width: WIDTH,
        height: HEIGHT,
        layer: [
          shade(samples),
          {
            data: { values: memory },
            mark: "line",
            encoding: {
              x,
              y: { field: "mebibytes", type: "quantitative", title: "MiB" },
              color: { field: "what", type: "nominal", title: null, legend: { labelColor: INK } },
            },
          },
        ],
      },
      {
        width: WIDTH,
        height: HEIGHT / 2,
        data: { values: samples.map(({ seconds, loopDelayMilliseconds }) => ({ seconds, loopDelayMilliseconds })) },
        mark: "line",
        encoding: { x, y: { field: "loopDelayMilliseconds", type: "quantitative", title: "event-loop delay p99, ms" } },
      },
    ],
  });
}

function shade(samples: readonly Sample[]) {
  const seconds = samples.filter(({ part }) => part === "overload").map((sample) => sample.seconds);
  return {
    data: { values: [{ begin: Math.min(...seconds), end: Math.max(...seconds) }] },
    mark: { type: "rect" as const, opacity: 0.15 },
    encoding: { x: { field: "begin", type: "quantitative" as const }, x2: { field: "end" } },
  };
}
