import { InvalidArgumentError } from "commander";
import { createCommand, main } from "../../suites/suite.ts";
import { createDataDirectory } from "../data-directory.ts";
import { describeMachine, type Machine } from "../machine.ts";
import { wholeNumber } from "../options.ts";
import { spreadOf } from "../statistics.ts";
import { renderTable } from "../table.ts";
import { type LoadRound, type LoadVariant, measureLoad } from "./measure-load.ts";
import { measureReplays, REPLAYED, type Replayed, type ReplayFigures } from "./measure-replays.ts";

interface Options {
  rounds: number;
  seconds: number;
  rate: number;
  entries: number;
  kinds: readonly Replayed[];
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
  .option(
    "--rounds <n>",
    "rounds, in each of which every number of destinations is measured once; 0: replays alone",
    wholeNumber(100, 0),
    5,
  )
  .option("--seconds <n>", "seconds per number of destinations and round", wholeNumber(600), 5)
  .option("--rate <n>", "callbacks per second", wholeNumber(100_000), 1000)
  .option("--entries <n>", "entries of the journal that is replayed", wholeNumber(10_000_000), 100_000)
  .option("--kinds <names>", "destinations that it is replayed to, with commas in between", readKinds, [...REPLAYED]);

await main<Options, DeliveriesBenchReport>(command, {
  run: async (options, say) => {
    const replays = await measureReplays(createDataDirectory(), options, say);
    const loads =
      options.rounds === 0 ? [] : await measureLoad(createDataDirectory(), { ...options, callbacksPerSecond: options.rate }, say);
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
      ...(loads.length === 0 ? [] : renderLoads(options, loads)),
      `replay of ${options.entries} entries`,
      "",
      ...renderTable([
        [
          ...["destination", "deliveries/s", "entries/s, first half", "second half", "CPU us per delivery"],
          ...["memory before, MiB", "at most", "second half, least", "median", "most"],
        ],
        ...replays.map(toReplayRow),
      ]),
      "",
      "memory in each tenth of the time, medians, MiB",
      "",
      ...replays.map(({ name, memoryTenths }) => `${name}: ${memoryTenths.map((memory) => memory?.toFixed(0) ?? "-").join(" ")}`),
      "",
    ].join("\n"),
});

function renderLoads({ rounds, seconds, rate }: Options, loads: readonly LoadVariant[]): string[] {
  return [
    `${rounds} rounds of ${seconds} s each, interleaved, ${rate} callbacks/s; medians [least-most]`,
    "",
    ...renderTable([["destinations", ...COLUMNS.map(([title]) => title)], ...loads.map(toLoadRow)]),
    "",
  ];
}

/** Parser of names of destinations. */
function readKinds(text: string): Replayed[] {
  const names = text.split(",");
  const unknown = names.filter((name) => !REPLAYED.some((kind) => kind === name));
  if (unknown.length > 0) throw new InvalidArgumentError(`It must name some of ${REPLAYED.join(", ")}.`);
  return REPLAYED.filter((kind) => names.includes(kind));
}

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

function toReplayRow({ name, deliveries, seconds, halves, cpu, memoryBefore, memoryPeak, memoryLate }: ReplayFigures): string[] {
  const memories = [memoryBefore, memoryPeak, memoryLate.least, memoryLate.median, memoryLate.most];
  return [name, ...[deliveries / seconds, ...halves].map(rounded), cpu.toFixed(1), ...memories.map(rounded)];
}

function rounded(figure: number): string {
  return figure.toFixed(0);
}
