import type { Machine } from "./machine.ts";
import type { StartUp } from "./measure-startup.ts";
import type { Options } from "./options.ts";
import type { Measured, Measurement } from "./rounds.ts";
import { BASELINE, SERVERS, type ServerName } from "./server.ts";
import { spreadOf } from "./statistics.ts";

/** Everything that a run has found out; this is also the JSON file. */
export interface Report {
  command: string;
  machine: Machine;
  options: Options;
  servers: Measured[];
  /** Callbacks that imhook has acknowledged. */
  answered: number;
  /** Callbacks in its journal after its process was killed; never another number. */
  entries: number;
  /** In milliseconds. */
  startUp: StartUp;
}

const HEADER = ["server", "requests/s", "to koa", "CPU us/callback", "to koa", "p50 ms", "p99 ms"];

/** The report as text for a terminal. */
export function render({ command, machine, options, servers, answered, entries, startUp }: Report): string {
  const baseline = roundsOf(BASELINE, servers);
  // Of one thread that is never without work; what it lacks of a whole core something else has had.
  const baselineShares = baseline.map((round) => (round.cpuMicrosecondsPerCallback * round.callbacksPerSecond) / 1e6);
  const generatorShares = baseline.map(({ generatorShare }) => generatorShare);
  const [all, ten] = [roundsOf("imhook-without-journal", servers), roundsOf("imhook-ten-operations", servers)];
  const allToTen = (figure: keyof Measurement) => all.map((round, index) => round[figure] / (ten[index]?.[figure] ?? Number.NaN));
  const { cpu, cores, memoryGibibytes, node, date } = machine;
  const ratios = startUp.imhook.map((milliseconds, index) => milliseconds / (startUp.koa[index] ?? Number.NaN));
  return [
    ...renderTable([HEADER, ...servers.map((server) => toRow(server, servers))]),
    "",
    "median [least-most] of the rounds; ratios are taken within each round",
    `start to first correct answer, ms: koa ${show(startUp.koa, 0)}, imhook ${show(startUp.imhook, 0)}, ratio ${show(ratios, 2)}`,
    `all operations to 10: requests/s ${show(allToTen("callbacksPerSecond"), 2)}, CPU per callback ${show(allToTen("cpuMicrosecondsPerCallback"), 2)}`,
    `imhook: ${answered} callbacks answered, ${entries} in the journal after kill -9`,
    `quiet machine: koa had ${show(baselineShares, 2)} of a core (below 0.9 something else ran), its load generator ${show(generatorShares, 2)}`,
    "",
    `${cpu}, ${cores} cores, ${memoryGibibytes} GiB; Node ${node}; ${date}`,
    `${command} (${options.rounds} rounds of ${options.seconds} s, ${options.connections} connections)`,
    "",
  ].join("\n");
}

function toRow({ name, rounds }: Measured, servers: readonly Measured[]): string[] {
  const baseline = roundsOf(BASELINE, servers);
  const figures = (figure: keyof Measurement) => rounds.map((round) => round[figure]);
  const ratios = (figure: keyof Measurement) => rounds.map((round, index) => round[figure] / (baseline[index]?.[figure] ?? Number.NaN));
  return [
    SERVERS[name],
    show(figures("callbacksPerSecond"), 0),
    show(ratios("callbacksPerSecond"), 2),
    show(figures("cpuMicrosecondsPerCallback"), 0),
    show(ratios("cpuMicrosecondsPerCallback"), 2),
    show(figures("p50Milliseconds"), 1),
    show(figures("p99Milliseconds"), 1),
  ];
}

function roundsOf(name: ServerName, servers: readonly Measured[]): Measurement[] {
  return servers.find((server) => server.name === name)?.rounds ?? [];
}

function show(figures: readonly number[], digits: number): string {
  const { median, least, most } = spreadOf(figures);
  return `${median.toFixed(digits)} [${least.toFixed(digits)}-${most.toFixed(digits)}]`;
}

/** Columns of equal width, the first flush left. */
function renderTable(rows: readonly string[][]): string[] {
  const widths = HEADER.map((_title, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0));
  return rows.map((row) => row.map(pad).join("  "));
}
