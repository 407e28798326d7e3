import { createCommand, main } from "../../suites/suite.ts";
import { createDataDirectory } from "../data-directory.ts";
import { describeMachine, type Machine } from "../machine.ts";
import { wholeNumber } from "../options.ts";
import { spreadOf } from "../statistics.ts";
import { renderTable } from "../table.ts";
import { type Measured, measureLive, type Round } from "./measure-live.ts";

interface Options {
  rounds: number;
  seconds: number;
  rate: number;
  workers: number;
}

interface LiveReport {
  machine: Machine;
  options: Options;
  measured: Measured[];
  failures: string[];
}

const VIEWERS = [0, 20, 200];

/** In milliseconds. */
const MOST_LAG = 250;

const COLUMNS: ReadonlyArray<[title: string, figure: keyof Round, digits: number]> = [
  ["CPU of what answers callbacks, us", "callbackCpu", 0],
  ["of the server", "wholeCpu", 0],
  ["p50 ms", "p50", 1],
  ["p99 ms", "p99", 1],
  ["lag p50 ms", "lagP50", 0],
  ["lag p99 ms", "lagP99", 0],
];

const command = createCommand(
  "bench:live",
  "Measure what viewers of the live feed cost: CPU time per callback and p99 with 0, 20 and 200 viewers, interleaved, and how far behind viewers are. With the defaults it takes two or three minutes.",
)
  .option("--rounds <n>", "rounds, in each of which every number of viewers is measured once", wholeNumber(100), 5)
  .option("--seconds <n>", "seconds per number of viewers and round", wholeNumber(600), 5)
  .option("--rate <n>", "callbacks per second", wholeNumber(100_000), 1000)
  .option("--workers <n>", "processes that answer callbacks", wholeNumber(32), 1);

await main<Options, LiveReport>(command, {
  run: async (options, say) => {
    const measured = await measureLive(createDataDirectory(), { ...options, viewers: VIEWERS, callbacksPerSecond: options.rate }, say);
    return { machine: describeMachine(), options, measured, failures: measured.flatMap(findFailures) };
  },
  render: ({ machine: { cpu, cores, node, date }, options, measured }) =>
    [
      `${cpu}, ${cores} cores, Node ${node}, ${date}`,
      `${options.rounds} rounds of ${options.seconds} s each, interleaved, ${options.rate} callbacks/s, workers: ${options.workers}; medians [least-most]`,
      "",
      ...renderTable([["viewers", ...COLUMNS.map(([title]) => title)], ...measured.map(toRow)]),
      "",
    ].join("\n"),
});

function findFailures({ viewers, rounds }: Measured): string[] {
  const lag = spreadOf(rounds.map(({ lagP99 }) => lagP99 ?? 0)).median;
  const [missing, gaps, failed] = (["missing", "gaps", "failed"] as const).map((figure) =>
    rounds.reduce((sum, round) => sum + round[figure], 0),
  );
  return [
    ...(lag > MOST_LAG ? [`${viewers} viewers: lag p99 ${lag} ms, more than ${MOST_LAG} ms`] : []),
    ...(missing === 0 && gaps === 0 ? [] : [`${viewers} viewers: ${missing} callbacks did not arrive, ${gaps} gaps`]),
    ...(failed === 0 ? [] : [`${viewers} viewers: ${failed} callbacks were not answered`]),
  ];
}

function toRow({ viewers, rounds }: Measured): string[] {
  return [
    String(viewers),
    ...COLUMNS.map(([, figure, digits]) =>
      toCell(
        rounds.map((round) => round[figure]),
        digits,
      ),
    ),
  ];
}

function toCell(figures: Array<number | null>, digits: number): string {
  const known = figures.filter((figure) => figure !== null);
  if (known.length === 0) return "";
  const { median, least, most } = spreadOf(known);
  return `${median.toFixed(digits)} [${least.toFixed(digits)}-${most.toFixed(digits)}]`;
}
