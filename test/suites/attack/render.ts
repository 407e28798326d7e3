import { renderTable } from "../../bench/table.ts";
import type { AttackReport } from "./attacks.ts";
import type { Observed } from "./run-attack.ts";

const TITLES = ["attack", "sent", "seconds", "genuine", "failed", "p50 ms", "p99 ms", "most ms", "peak MiB"];

/** The report as text for a terminal. */
export function render({ attacks }: AttackReport): string {
  return `${[...renderTable([TITLES, ...attacks.map(toRow)]), "", ...attacks.map(({ name, how }) => `${name}: ${how}`)].join("\n")}\n`;
}

function toRow({ name, sent, seconds, genuine, peakMebibytes }: Observed): string[] {
  const milliseconds = [genuine.p50, genuine.p99, genuine.most].map((value) => value.toFixed(0));
  return [name, String(sent), seconds.toFixed(1), String(genuine.sent), String(genuine.failed), ...milliseconds, peakMebibytes.toFixed(0)];
}
