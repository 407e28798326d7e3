import { createCommand, main } from "../../suites/suite.ts";
import { createDataDirectory } from "../data-directory.ts";
import { describeMachine, type Machine } from "../machine.ts";
import { wholeNumber } from "../options.ts";
import { spreadOf } from "../statistics.ts";
import { renderTable } from "../table.ts";
import { type LoadRound, type LoadVariant, measureLoad } from "./measure-load.ts";
import { measureReplays, type ReplayFigures } from "./measure-replays.ts";

interface Options {
  rounds: number;
  seconds: number;
  rate: number;
  entries: number;
}

interface DeliveriesBenchReport {
  machine: Machine;
  options: Options;
  loads: LoadVariant[];
  replays: ReplayFigures[];
  failures: string[];
}

const COLUMNS: ReadonlyArray<[title: string, figure: keyof LoadRound, digits: number]> = [
  ["CPU of what answers callbacks, us", "callbackCpu", 0],
  ["of the server", "wholeCpu", 0],
  ["p50 ms", "p50", 1],
  ["p99 ms", "p99", 1],
  ["lag p50 ms", "lagP50", 0],
  ["lag p99 ms", "lagP99", 0],
  ["not settled", "unsettled", 0],
];

/** A replay has no more in memory the longer it is. */
const MOST_ADDED_MEBIBYTES = 300;

const command = createCommand(
  "bench:deliveries",
  "Measure deliveries: what callbacks and the server cost with 0, 1 and 5 destinations and with one that is down, interleaved, how far behind destinations are, " +
    "and how fast a whole journal is delivered to each kind of destination. With the defaults it takes about five minutes.",
)
  .option("--rounds <n>", "rounds, in each of which every number of destinations is measured once", wholeNumber(100), 5)
  .option("--seconds <n>", "seconds per number of destinations and round", wholeNumber(600), 5)
  .option("--rate <n>", "callbacks per second", wholeNumber(100_000), 1000)
  .option("--entries <n>", "entries of the journal that is replayed", wholeNumber(10_000_000), 100_000);

await main<Options, DeliveriesBenchReport>(command, {
  run: async (options, say) => {
    const replays = await measureReplays(createDataDirectory(), options, say);
    const loads = await measureLoad(createDataDirectory(), { ...options, callbacksPerSecond: options.rate }, say);
    return {
      machine: describeMachine(),
      options,
      loads,
      replays,
      failures: [...loads.flatMap(loadFailures), ...replays.flatMap(replayFailures)],
    };
  },
  render: ({ machine: { cpu, cores, node, date }, options, loads, replays }) =>
    [
      `${cpu}, ${cores} cores, Node ${node}, ${date}`,
      `${options.rounds} rounds of ${options.seconds} s each, interleaved, ${options.rate} callbacks/s; medians [least-most]`,
      "",
      ...renderTable([["destinations", ...COLUMNS.map(([title]) => title)], ...loads.map(toLoadRow)]),
      "",
      `replay of ${options.entries} entries`,
      "",
      ...renderTable([
        ["destination", "deliveries/s", "CPU us per delivery", "memory before, MiB", "at most"],
        ...replays.map(toReplayRow),
      ]),
      "",
    ].join("\n"),
});

function loadFailures({ name, rounds }: LoadVariant): string[] {
  const [failed, missing] = (["failed", "missing"] as const).map((figure) => rounds.reduce((sum, round) => sum + round[figure], 0));
  return [
    ...(failed === 0 ? [] : [`destinations: ${name}: ${failed} callbacks were not answered`]),
    ...(missing === 0 ? [] : [`destinations: ${name}: ${missing} events have not arrived`]),
  ];
}

function replayFailures({ name, memoryBefore, memoryPeak }: ReplayFigures): string[] {
  const added = memoryPeak - memoryBefore;
  return added > MOST_ADDED_MEBIBYTES ? [`${name}: a replay took ${added.toFixed(0)} MiB, more than ${MOST_ADDED_MEBIBYTES}`] : [];
}

function toLoadRow({ name, rounds }: LoadVariant): string[] {
  const cells = COLUMNS.map(([, figure, digits]) => {
    const known = rounds.map((round) => round[figure]).filter((value) => value !== null);
    if (known.length === 0) return "";
    const { median, least, most } = spreadOf(known);
    return `${median.toFixed(digits)} [${least.toFixed(digits)}-${most.toFixed(digits)}]`;
  });
  return [name, ...cells];
}

function toReplayRow({ name, deliveries, seconds, cpu, memoryBefore, memoryPeak }: ReplayFigures): string[] {
  return [name, (deliveries / seconds).toFixed(0), cpu.toFixed(1), memoryBefore.toFixed(0), memoryPeak.toFixed(0)];
}
