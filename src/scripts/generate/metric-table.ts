import { type MetricRow, SERVER_METRICS, WORKER_METRICS } from "../../metrics/table.ts";
import { codes, toTable } from "./markdown-table.ts";

/** Every metric of imhook's own, with what it says and when to look at it. */
export function renderMetrics(): string {
  const rows = [...rowsOf(WORKER_METRICS, ["worker"]), ...rowsOf(SERVER_METRICS, [])];
  return toTable(["metric", "type", "labels", "what it is", "look at it"], rows);
}

function rowsOf(metrics: Readonly<Record<string, MetricRow>>, added: readonly string[]): string[][] {
  return Object.entries(metrics).map(([name, { type, labels, help, watch }]) => [
    `\`${name}\``,
    type,
    codes([...labels, ...added]),
    help,
    watch,
  ]);
}
