import type { Sender } from "../../../generated/operator.ts";
import { SENDERS } from "../../senders/registry.ts";
import { toVisibleLine } from "../visible-text.ts";
import type { Edge } from "./circle.ts";
import type { Comparison } from "./compare-relations.ts";
import type { Percentiles, Totals } from "./tally.ts";

/** The result of a run, as `--json` prints it. */
export interface Summary extends Totals {
  sender: Sender;
  app: string;
  address: string;
  seed: string;
  users: number;
  groups: number;
  /** Whether Ctrl-C ended it early. */
  stopped: boolean;
  /** In seconds. */
  duration: number;
  /** Callbacks per second. */
  rate: { asked: number; achieved: number };
  /** null without --check. */
  relations: Comparison | null;
}

const LABEL_WIDTH = 18;
const NUMBER_WIDTH = 10;
const MOST_DIFFERENCES = 20;

/** Returns whether nothing went wrong except the injected faults. */
export function succeeded({ failures, dropped, relations }: Summary): boolean {
  const differences = relations === null ? 0 : relations.missing.length + relations.unexpected.length;
  return Object.keys(failures).length === 0 && dropped === 0 && differences === 0;
}

/** Formats the summary for 80 columns; a URL or a reason can be longer. */
export function formatSummary(summary: Summary): string {
  const { sender, app, address, seed, stopped } = summary;
  const blocks = [
    [`${SENDERS[sender].title} ${app} to ${address}`, `seed ${seed}${stopped ? ", stopped early" : ""}`],
    formatTotals(summary),
    table("callbacks", familyRows(summary), ["sent", "answered"]),
    table(
      "before-callbacks",
      Object.entries(summary.effects).map(([name, count]) => [name, [String(count)]]),
      ["times"],
    ),
    table("latency, ms", latencyRows(summary), ["p50", "p90", "p99", "p99.9", "max"]),
    ...formatFailures(summary),
    ...(summary.relations === null ? [] : [formatRelations(summary.relations)]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function formatTotals({ sent, answered, duration, rate, timeOuts, dropped, retries, faults }: Summary): string[] {
  const counts: Array<[string, number]> = [
    ["time-outs", timeOuts],
    ["dropped", dropped],
    ["retries", retries],
    ["duplicates sent", faults.duplicates],
    ["sent out of order", faults.reordered],
    ["slow bodies", faults.slowBodies],
    ["lost connections", faults.lostConnections],
  ];
  return [
    `${sent} callbacks sent in ${duration.toFixed(1)} s, ${answered} answered`,
    `${rate.achieved.toFixed(1)} callbacks/s of ${rate.asked} requested`,
    ...counts.filter(([, count]) => count > 0).map(([label, count]) => `${label.padEnd(LABEL_WIDTH)}${count}`),
  ];
}

type Row = [label: string, cells: string[]];

function table(title: string, rows: Row[], columns: string[]): string[] {
  const all: Row[] = [[title, columns], ...rows];
  const width = Math.max(LABEL_WIDTH, ...all.map(([label]) => label.length + 1));
  return all.map(([label, cells]) => `${label.padEnd(width)}${cells.map((cell) => cell.padStart(NUMBER_WIDTH)).join("")}`);
}

function familyRows({ families }: Summary): Row[] {
  const named = families.map(({ phase, family, sent, answered }): Row => [`${phase} ${family}`, [String(sent), String(answered)]]);
  return named.sort(([one], [other]) => one.localeCompare(other));
}

function latencyRows({ latency }: Summary): Row[] {
  const cells = ({ p50, p90, p99, "p99.9": p999, max }: Percentiles) => [p50, p90, p99, p999, max].map((value) => value.toFixed(1));
  return [
    ["from schedule", cells(latency.fromSchedule)],
    ["from sending", cells(latency.fromSending)],
  ];
}

function formatFailures({ failures }: Summary): string[][] {
  const lines = Object.entries(failures).map(([reason, count]) => `${String(count).padStart(NUMBER_WIDTH)}  ${toVisibleLine(reason)}`);
  return lines.length === 0 ? [] : [["failures", ...lines]];
}

function formatRelations({ expected, missing, unexpected }: Comparison): string[] {
  if (missing.length + unexpected.length === 0) return [`relations: all ${expected} match`];
  return [
    `relations: ${expected} expected, ${missing.length} missing, ${unexpected.length} unexpected`,
    ...formatEdges("missing", missing),
    ...formatEdges("unexpected", unexpected),
  ];
}

function formatEdges(title: string, edges: Edge[]): string[] {
  const lines = edges
    .slice(0, MOST_DIFFERENCES)
    .map(({ kind, owner, target }) => `  ${title}: ${kind} ${toVisibleLine(`${owner} -> ${target}`)}`);
  return edges.length > MOST_DIFFERENCES ? [...lines, `  and ${edges.length - MOST_DIFFERENCES} more`] : lines;
}
