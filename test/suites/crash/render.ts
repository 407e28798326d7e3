import { renderTable } from "../../bench/table.ts";
import type { CrashReport } from "./crash.ts";

/** The report as text for a terminal. */
export function render(report: CrashReport): string {
  const { kills, restartMilliseconds } = report;
  const rows: Array<[string, string | number]> = [
    ["rounds", report.rounds],
    ["after-callbacks acknowledged", report.acknowledged],
    ["left without an answer by a kill", report.unanswered],
    ["  of these recorded none the less", report.unansweredAndRecorded],
    ["found as duplicates (sent again, or twice at once)", report.duplicates],
    ...Object.entries(kills).map(([stage, count]): [string, number] => [`killed: ${stage}`, count]),
    ["restart, ms, median", restartMilliseconds.median.toFixed(0)],
    ["restart, ms, most", restartMilliseconds.most.toFixed(0)],
    ["acknowledged and missing", report.missing],
    ["recorded twice", report.doubled],
    ["sent again and not found as duplicate", report.unrecognised],
    ["relations compared with a replay of the journal", report.relations],
    ["rows of the series compared with a recount", report.buckets],
    ["callbacks that viewers got, once and in order", report.seen],
    ["viewers that came back", report.resumed],
    ["failures in all", report.failures.length],
    ["seed", report.seed],
    ["seconds", report.seconds.toFixed(0)],
  ];
  return `${renderTable(rows.map(([what, figure]) => [what, String(figure)])).join("\n")}\n`;
}
