import { ratiosOf } from "./ratios.ts";
import { type Report, roundsOf } from "./report.ts";
import type { Measured, Measurement } from "./rounds.ts";
import { BASELINE, SERVERS } from "./server.ts";
import { spreadOf } from "./statistics.ts";
import { renderTable } from "./table.ts";

const MEBIBYTE = 2 ** 20;

const COLUMNS: [title: string, digits: number, figure: (round: Measurement) => number | null][] = [
  ["requests/s", 0, ({ callbacksPerSecond }) => callbacksPerSecond],
  ["CPU us/callback", 0, ({ cpuMicrosecondsPerCallback }) => cpuMicrosecondsPerCallback],
  ["p50 ms", 1, ({ p50Milliseconds }) => p50Milliseconds],
  ["p99 ms", 1, ({ p99Milliseconds }) => p99Milliseconds],
  ["p99.9 ms", 1, ({ p999Milliseconds }) => p999Milliseconds],
  ["loop delay p99 ms", 1, ({ loopDelay }) => loopDelay.p99],
  ["entries/commit", 1, ({ entriesPerCommit }) => entriesPerCommit],
];

/** The report as text for a terminal. */
export function render(report: Report): string {
  const { command, machine, options, generator, servers, answered, entries, workers, seconds } = report;
  const { cpu, cores, memoryGibibytes, node, system, packages, date } = machine;
  const sections = [
    renderTable([["server", ...COLUMNS.map(([title]) => title)], ...servers.map(toRow)]),
    ["median [least-most] of the rounds"],
    renderTable([["ratio, within each round", ""], ...ratiosOf(report).map(({ what, figures }) => [what, show(figures, 2)])]),
    [
      `at ${report.arrivals.callbacksPerSecond.toFixed(0)} callbacks/s, each due at its time, ms: ${describeArrivals(report)}`,
      `start to first correct answer, ms: ${describeStartUp(report)}`,
      `memory of imhook: ${describeMemory(report)}`,
      ...("skipped" in workers ? [`two processes: not measured, ${workers.skipped}`] : []),
      `imhook: ${answered} callbacks answered, ${entries} in the journal after kill -9`,
      `quiet machine: ${describeQuiet(servers)}`,
    ],
    [
      `${cpu}, ${cores} cores, ${memoryGibibytes} GiB; ${system}; Node ${node}; ${date}`,
      Object.entries(packages)
        .map(([name, version]) => `${name} ${version}`)
        .join(", "),
      `${command} (${options.rounds} rounds of ${options.seconds} s, ${options.connections} connections by ${generator}), ${seconds.toFixed(0)} s in all`,
    ],
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function toRow({ name, rounds }: Measured): string[] {
  return [SERVERS[name], ...COLUMNS.map(([, digits, figure]) => showKnown(rounds.map(figure), digits))];
}

function showKnown(figures: readonly (number | null)[], digits: number): string {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? "" : show(known, digits);
}

function describeArrivals({ arrivals }: Report): string {
  return arrivals.servers
    .map(({ name, rounds }) => {
      const figures = (["p50", "p99", "p999"] as const).map((key) =>
        show(
          rounds.map((round) => round[key]),
          1,
        ),
      );
      const refused = rounds.reduce((sum, round) => sum + round.refused, 0);
      const lost = rounds.reduce((sum, round) => sum + round.lost, 0);
      return `${name} p50 ${figures[0]}, p99 ${figures[1]}, p99.9 ${figures[2]}, ${refused} refused, ${lost} lost`;
    })
    .join("; ");
}

function describeStartUp({ startUp }: Report): string {
  return `koa ${show(startUp.koa, 0)}, imhook ${show(startUp.first, 0)} at its first start, ${show(startUp.later, 0)} later`;
}

function describeMemory({ memory: { callbacks, afterTenth, afterAll } }: Report): string {
  const show = ({ resident, heap }: typeof afterAll) => `${(resident / MEBIBYTE).toFixed(0)} MiB (heap ${(heap / MEBIBYTE).toFixed(1)})`;
  return `${show(afterTenth)} after ${callbacks / 10} callbacks, ${show(afterAll)} after ${callbacks}`;
}

/** Of one thread that is never without work; what it lacks of a whole core something else has had. */
function describeQuiet(servers: readonly Measured[]): string {
  const rounds = roundsOf(BASELINE, servers);
  const shares = rounds.map((round) => (round.cpuMicrosecondsPerCallback * round.callbacksPerSecond) / 1e6);
  const generator = rounds.map(({ generatorShare }) => generatorShare);
  return `${BASELINE} had ${show(shares, 2)} of a core (below 0.9 something else ran), its load generator ${show(generator, 2)}`;
}

function show(figures: readonly number[], digits: number): string {
  const { median, least, most } = spreadOf(figures);
  if (figures.length === 1) return median.toFixed(digits);
  return `${median.toFixed(digits)} [${least.toFixed(digits)}-${most.toFixed(digits)}]`;
}
