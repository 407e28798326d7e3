import { renderTable } from "../../bench/table.ts";
import type { ClusterReport, Times } from "./cluster.ts";

/** The report as text for a terminal. */
export function render(report: ClusterReport): string {
  const { outage, handled, mostMilliseconds } = report;
  const rows: Array<[what: string, figure: string | number]> = [
    ["rounds", report.rounds],
    ["  of these through PgBouncer", report.pooled],
    ["after-callbacks acknowledged", report.acknowledged],
    ["  of these when they were sent again", report.repeated],
    ["entries", report.entries],
    ["found as duplicates", report.duplicates],
    ["acknowledged and missing", report.missing],
    ["recorded twice", report.doubled],
    ...named("answered: ", report.answers),
    ["without an answer, by instances that were gone or stopped", report.unanswered],
    ["before-callbacks, ms, most", mostMilliseconds.before.toFixed(0)],
    ["after-callbacks, ms, most", mostMilliseconds.after.toFixed(0)],
    ...named("compared with a replay: ", report.replayed),
    ["entries handed to after-handlers, once and in order", handled.entries],
    ["  calls that were made again", handled.repeated],
    ...(report.ready === null ? [] : [["/ready again, ms: median, most", show(report.ready)] as [string, string]]),
    ...(outage === null
      ? []
      : ([
          [`outage of ${outage.seconds} s: connections asked for in a second, at first`, outage.attemptsAtFirst],
          ["  later", outage.attemptsLater],
          ["  memory grown, MiB", (outage.grownBytes / 1024 ** 2).toFixed(1)],
          ["  /ready again, ms", outage.readyAgainMilliseconds?.toFixed(0) ?? "never"],
        ] as Array<[string, string | number]>)),
    ["failures in all", report.failures.length],
    ["seed", report.seed],
    ["seconds", report.seconds.toFixed(0)],
  ];
  const table = renderTable(rows.map(([what, figure]) => [what, String(figure)]));
  const times = [
    ...renderTable([["fault", "rounds", "acknowledged again, ms: median, most"], ...recoveriesOf(report)]),
    "",
    ...renderTable([["taken over", "times", "ms: median, most"], ...takeoversOf(report)]),
  ];
  return `${[...table, "", ...times].join("\n")}\n`;
}

function recoveriesOf({ faults, recoveries }: ClusterReport): string[][] {
  return Object.entries(faults).map(([name, count]) => [name, String(count), recoveries[name] === undefined ? "" : show(recoveries[name])]);
}

function takeoversOf({ takeovers }: ClusterReport): string[][] {
  return Object.entries(takeovers).map(([name, times]) => [name, String(times.count), show(times)]);
}

function named(prefix: string, counts: Record<string, number>): Array<[string, number]> {
  return Object.entries(counts).map(([name, count]) => [`${prefix}${name}`, count]);
}

function show({ median, most }: Times): string {
  return `${median.toFixed(0)}, ${most.toFixed(0)}`;
}
