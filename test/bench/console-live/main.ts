import { loadavg } from "node:os";
import { createCommand, main } from "../../suites/suite.ts";
import { createDataDirectory } from "../data-directory.ts";
import { describeMachine, type Machine } from "../machine.ts";
import { wholeNumber } from "../options.ts";
import { renderTable } from "../table.ts";
import { type Measured, measurePages } from "./measure-pages.ts";

interface Options {
  seconds: number;
  rate: number;
}

interface ConsoleLiveReport {
  machine: Machine;
  options: Options;
  /** Of the machine at the beginning, over a minute. */
  load: number;
  measured: Measured[];
  failures: string[];
}

/** A page that stands still for longer looks stuck, unless the machine is so busy that an empty page does too. In milliseconds. */
const LONGEST_FRAME = 500;

const MEBIBYTE = 1 << 20;

const TITLES = [
  "page",
  "callbacks/s",
  "frame p50 ms",
  "p99",
  "longest",
  "CPU ms/s",
  "lag p50 ms",
  "p99",
  "heap MiB",
  "growth",
  "answers p99 ms",
];

const command = createCommand(
  "bench:console-live",
  "Measure the live page of the console in headless Chromium while callbacks come: frame times, lag from receipt to the document, heap, beside an empty page in the same run. With the defaults it takes three minutes.",
)
  .option("--seconds <n>", "seconds per page", wholeNumber(600), 20)
  .option("--rate <n>", "callbacks per second", wholeNumber(100_000), 1000);

await main<Options, ConsoleLiveReport>(command, {
  run: async (options, say) => {
    const [load = 0] = loadavg();
    const measured = await measurePages(createDataDirectory(), { seconds: options.seconds, callbacksPerSecond: options.rate }, say);
    return { machine: describeMachine(), options, load, measured, failures: measured.flatMap((one) => findFailures(one, measured)) };
  },
  render: ({ machine: { cpu, cores, node, date }, options, load, measured }) =>
    [
      `${cpu}, ${cores} cores, Node ${node}, ${date}, load ${load.toFixed(1)} at the beginning`,
      `${options.seconds} s for each page, one after the other`,
      "",
      ...renderTable([TITLES, ...measured.map(toRow)]),
      "",
    ].join("\n"),
});

function findFailures({ page, callbacksPerSecond, frames, gaps, failed }: Measured, all: readonly Measured[]): string[] {
  const empty = all.find((other) => other.page === "empty" && other.callbacksPerSecond === callbacksPerSecond);
  const most = Math.max(LONGEST_FRAME, 2 * (empty?.frames.longest ?? 0));
  const where = `${page}, ${callbacksPerSecond} callbacks/s`;
  return [
    ...(frames.longest > most ? [`${where}: a frame took ${frames.longest.toFixed(0)} ms, more than ${most.toFixed(0)} ms`] : []),
    ...(gaps > 0 ? [`${where}: the page could not keep up, ${gaps} gaps`] : []),
    ...(failed > 0 ? [`${where}: ${failed} callbacks were not answered`] : []),
  ];
}

function toRow({ page, callbacksPerSecond, frames, cpu, lag, heap, heapGrowth, answerP99 }: Measured): string[] {
  return [
    ...[page, String(callbacksPerSecond), frames.p50.toFixed(1), frames.p99.toFixed(1), frames.longest.toFixed(1)],
    ...[cpu.toFixed(0), lag?.p50.toFixed(0) ?? "", lag?.p99.toFixed(0) ?? ""],
    ...[(heap / MEBIBYTE).toFixed(1), (heapGrowth / MEBIBYTE).toFixed(1), answerP99?.toFixed(1) ?? ""],
  ];
}
