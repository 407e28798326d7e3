import { spreadOf } from "../statistics.ts";
import { renderTable } from "../table.ts";
import { GROUPS } from "./groups.ts";
import type { GroupRound } from "./measure-groups.ts";
import type { SizeCosts } from "./measure-growth.ts";
import type { LockCost } from "./measure-lock.ts";
import type { SharedLoadRound } from "./measure-shared-load.ts";
import { type ClusterReport, ratiosOf } from "./report.ts";

type Column<Row> = readonly [title: string, digits: number, figure: (row: Row) => number | null];

const GROUP_COLUMNS: ReadonlyArray<Column<GroupRound>> = [
  ["callbacks/s", 0, ({ callbacksPerSecond }) => callbacksPerSecond],
  ["CPU µs, instances", 0, ({ instanceCpu }) => instanceCpu],
  ["CPU µs, database", 0, ({ databaseCpu }) => databaseCpu],
  ["p50 ms", 1, ({ p50Milliseconds }) => p50Milliseconds],
  ["p99 ms", 1, ({ p99Milliseconds }) => p99Milliseconds],
  ["entries/commit", 1, ({ entriesPerCommit }) => entriesPerCommit],
  ["commits/s", 0, ({ commitsPerSecond }) => commitsPerSecond],
];

const SHARED_COLUMNS: ReadonlyArray<Column<SharedLoadRound>> = [
  ["CPU µs, instances", 0, ({ instanceCpu }) => instanceCpu],
  ["CPU µs, database", 0, ({ databaseCpu }) => databaseCpu],
  ["p50 ms", 1, ({ p50Milliseconds }) => p50Milliseconds],
  ["p99 ms", 1, ({ p99Milliseconds }) => p99Milliseconds],
  ["entries/commit", 1, ({ entriesPerCommit }) => entriesPerCommit],
  ["refused or lost", 0, ({ failed }) => failed],
];

const LOCK_COLUMNS: ReadonlyArray<Column<LockCost>> = [
  ["commits/s", 0, ({ commitsPerSecond }) => commitsPerSecond],
  ["p50 ms", 2, ({ p50Milliseconds }) => p50Milliseconds],
  ["p99 ms", 2, ({ p99Milliseconds }) => p99Milliseconds],
  ["CPU µs of the database per commit", 0, ({ databasePerCommit }) => databasePerCommit],
];

/** The report for a terminal: ratios first, then what they are made of. */
export function render(report: ClusterReport): string {
  const { machine, postgres, options, generator, sharedLoad, growth } = report;
  const ratios = ratiosOf(report).map(({ what, figures }) => [what, show(figures, 2)]);
  const lines = [
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, PostgreSQL ${postgres} with fsync and synchronous_commit, ${machine.date}`,
    `${options.rounds} rounds, interleaved, ${options.seconds} s each; ${options.connections} connections over all instances by ${generator}; medians [least-most]`,
    "Instances, database and generator share the cores, so more instances answer no more callbacks here; CPU per callback is what to compare.",
    "",
    ...renderTable([["ratio", "median"], ...ratios]),
    "",
    ...renderTable([
      ["", ...titlesOf(GROUP_COLUMNS)],
      ...report.groups.map(({ name, rounds }) => [GROUPS[name], ...cells(GROUP_COLUMNS, rounds)]),
    ]),
    "",
    `${sharedLoad.callbacksPerSecond.toFixed(0)} callbacks/s over all instances, each sent when it is due:`,
    ...renderTable([
      ["", ...titlesOf(SHARED_COLUMNS)],
      ...sharedLoad.groups.map(({ name, rounds }) => [GROUPS[name], ...cells(SHARED_COLUMNS, rounds)]),
    ]),
    "",
    "Commits of 16 entries, one after the other at each instance:",
    ...renderTable([["instances", "journals", ...titlesOf(LOCK_COLUMNS)], ...lockRows(report.lock)]),
    "",
    ...(growth.length === 0 ? [] : [...growthLines(growth), ""]),
    `${report.seconds.toFixed(0)} s`,
    "",
  ];
  return lines.join("\n");
}

function titlesOf<Row>(columns: ReadonlyArray<Column<Row>>): string[] {
  return columns.map(([title]) => title);
}

function cells<Row>(columns: ReadonlyArray<Column<Row>>, rows: readonly Row[]): string[] {
  return columns.map(([, digits, figure]) => {
    const known = rows.map(figure).filter((value) => value !== null);
    return known.length === 0 ? "" : show(known, digits);
  });
}

function lockRows(costs: readonly LockCost[]): string[][] {
  const kinds = [...new Set(costs.map(({ instances, isShared }) => `${instances} ${isShared}`))];
  return kinds.map((kind) => {
    const own = costs.filter(({ instances, isShared }) => `${instances} ${isShared}` === kind);
    const [first] = own;
    return [String(first?.instances), first?.isShared ? "one" : "one each", ...cells(LOCK_COLUMNS, own)];
  });
}

function growthLines(growth: readonly SizeCosts[]): string[] {
  const rows: Array<readonly [string, (costs: SizeCosts) => string]> = [
    ["appended/s, 16 per commit", ({ appendedPerSecond }) => appendedPerSecond.toFixed(0)],
    ["commit p50 ms", ({ commitP50Milliseconds }) => commitP50Milliseconds.toFixed(2)],
    ["commit p99 ms", ({ commitP99Milliseconds }) => commitP99Milliseconds.toFixed(2)],
    ["indexed/s", ({ indexedPerSecond }) => indexedPerSecond.toFixed(0)],
    ["bytes of the database per entry", ({ databaseBytesPerEntry }) => databaseBytesPerEntry.toFixed(0)],
    ["bytes of the write-ahead log per appended entry", ({ walBytesPerEntry }) => walBytesPerEntry.toFixed(0)],
    ...Object.keys(growth[0]?.reads ?? {}).map(
      (name) => [`${name}, ms`, ({ reads }: SizeCosts) => (reads[name] ?? Number.NaN).toFixed(2)] as const,
    ),
  ];
  return renderTable([
    ["entries in the journal", ...growth.map(({ entries }) => entries.toLocaleString("en"))],
    ...rows.map(([name, figure]) => [name, ...growth.map(figure)]),
  ]);
}

function show(figures: readonly number[], digits: number): string {
  const { median, least, most } = spreadOf(figures);
  if (figures.length === 1) return median.toFixed(digits);
  return `${median.toFixed(digits)} [${least.toFixed(digits)}-${most.toFixed(digits)}]`;
}
