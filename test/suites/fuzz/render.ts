import { renderTable } from "../../bench/table.ts";
import type { FuzzReport } from "./fuzz.ts";

/** The report as text for a terminal. */
export function render(report: FuzzReport): string {
  const { memory, statuses } = report;
  const rows: Array<[string, string | number]> = [
    ["requests", report.requests],
    ["requests/s", report.requestsPerSecond.toFixed(0)],
    ...Object.entries(statuses).map(([status, count]): [string, number] => [status === "0" ? "no answer" : `status ${status}`, count]),
    ["answers of status 200 found in the journal", report.lookedUp],
    ["slowest answer, ms", report.mostMilliseconds.toFixed(0)],
    [
      "memory, MiB: at first, most, at last",
      [memory.first, memory.most, memory.last].map((bytes) => (bytes / 2 ** 20).toFixed(0)).join(", "),
    ],
    ["failures", report.failures.length],
    ["seed", report.seed],
    ["seconds", report.seconds.toFixed(0)],
  ];
  return `${renderTable(rows.map(([what, figure]) => [what, String(figure)])).join("\n")}\n`;
}
