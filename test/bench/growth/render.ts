import type { Machine } from "../machine.ts";
import { renderTable } from "../table.ts";
import type { Point, SeriesName } from "./points.ts";
import { offencesOf, type Verdict } from "./verdicts.ts";

/** Everything that a run has found out; this is also the JSON file. */
export interface GrowthReport {
  command: string;
  machine: Machine;
  points: readonly Point[];
  verdicts: Verdict[];
}

const SERIES: readonly SeriesName[] = ["journal", "relations"];

/** The report as text for a terminal. */
export function render({ command, machine: { cpu, cores, memoryGibibytes, system, node, date }, points, verdicts }: GrowthReport): string {
  const sections = [
    ...SERIES.map((series) => renderCosts(series, points)),
    renderTable([["how it grows", "time", "CPU"], ...toRows(verdicts)]),
    [
      "time in us: warm, of reads over and over; in parentheses cold, the first read of a file that was dropped from the system's memory",
      "append: one of 16 entries of a commit that is forced to disk; index, follow: one entry of a transaction",
      "each curve with its error (root mean square, relative) and what it grows by over all sizes; * is caused by callbacks",
      describeOffences(offencesOf(verdicts)),
    ],
    [`${cpu}, ${cores} cores, ${memoryGibibytes} GiB; ${system}; Node ${node}; ${date}`, command],
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function renderCosts(series: SeriesName, points: readonly Point[]): string[] {
  const own = points.filter((point) => point.series === series);
  const sizes = [...new Set(own.map(({ size }) => size))];
  const operations = [...new Set(own.map(({ operation }) => operation))];
  const cell = (operation: string, size: number) => showPoint(own.find((point) => point.operation === operation && point.size === size));
  return renderTable([
    [`${series}, entries`, ...sizes.map((size) => size.toLocaleString("en"))],
    ...operations.map((operation) => [operation, ...sizes.map((size) => cell(operation, size))]),
  ]);
}

function showPoint(point: Point | undefined): string {
  if (point === undefined) return "";
  const cold = point.coldTime === null ? "" : ` (${point.coldTime.toFixed(0)})`;
  return `${point.warm.time.toFixed(0)}${cold}`;
}

/** A row per operation; its verdicts on time and CPU follow each other. */
function toRows(verdicts: readonly Verdict[]): string[][] {
  const times = verdicts.filter(({ measure }) => measure === "time");
  const cpus = verdicts.filter(({ measure }) => measure === "cpu");
  return times.map((time, index) => [
    `${time.series}: ${time.operation}${time.onPath ? " *" : ""}`,
    ...[time, cpus[index]].map((verdict) => (verdict === undefined ? "" : showFit(verdict))),
  ]);
}

function showFit({ fit: { complexity, error, growth } }: Verdict): string {
  return `${complexity} (${(error * 100).toFixed(0)} %, x${growth.toFixed(1)})`;
}

function describeOffences(offences: readonly Verdict[]): string {
  if (offences.length === 0) return "nothing that callbacks cause grows worse than logarithmically";
  return `WORSE THAN LOGARITHMIC: ${offences.map(({ series, operation, measure }) => `${series}: ${operation} (${measure})`).join(", ")}`;
}
