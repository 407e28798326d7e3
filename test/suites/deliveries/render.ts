import { renderTable } from "../../bench/table.ts";
import type { DeliveriesReport } from "./deliveries.ts";

/** The report as text for a terminal. */
export function render(report: DeliveriesReport): string {
  const rows: string[][] = [
    ["rounds", String(report.rounds)],
    ...Object.entries(report.faults).map(([fault, count]) => [`fault: ${fault}`, String(count)]),
    ["callbacks acknowledged", String(report.acknowledged)],
    ["until all had arrived, s, most", (Math.max(...report.drainMilliseconds) / 1000).toFixed(1)],
    ["failures in all", String(report.failures.length)],
    ["seed", String(report.seed)],
    ["seconds", report.seconds.toFixed(0)],
  ];
  const destinations = [
    ["destination", "expected", "missing", "out of order", "repeats", "with another content"],
    ...Object.entries(report.destinations).map(([name, { expected, missing, outOfOrder, duplicates, different }]) => [
      name,
      ...[expected, missing, outOfOrder, duplicates, different].map(String),
    ]),
  ];
  return `${[...renderTable(rows), "", ...renderTable(destinations)].join("\n")}\n`;
}
