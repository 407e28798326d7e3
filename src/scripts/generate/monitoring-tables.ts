import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { ROWS } from "../monitoring/panels.ts";
import { toTable } from "./markdown-table.ts";

/** The file of the alerts, which is written by hand. */
export const ALERTS = "src/docs/monitoring/imhook-alerts.yaml";

/** An alert of the file, as far as the table shows it. */
interface Alert {
  alert: string;
  expr: string;
  for?: string;
  labels: { severity: string };
  annotations: { summary: string; description: string };
}

/** The panels of the dashboard, row by row. */
export function renderPanels(): string {
  return toTable(
    ["row", "panel", "what it shows"],
    ROWS.flatMap(({ title: row, panels }) => panels.map(({ title, description }, index) => [index === 0 ? row : "", title, description])),
  );
}

/** The alerts, with how long each has to hold. */
export function renderAlerts(): string {
  const rows = readAlerts().map(({ alert, labels, for: duration = "at once", annotations }) => [
    `\`${alert}\``,
    labels.severity,
    duration,
    `${withoutTemplates(annotations.summary)} ${withoutTemplates(annotations.description)}`,
  ]);
  return toTable(["alert", "severity", "after", "what it says"], rows);
}

export function readAlerts(): Alert[] {
  // The test of the file checks its form with promtool.
  const { groups } = parse(readFileSync(ALERTS, "utf8")) as { groups: Array<{ rules: Alert[] }> };
  return groups.flatMap(({ rules }) => rules);
}

/** Values that Prometheus fills in, as a reader sees them: `{{ $labels.sender }}` is SENDER. */
function withoutTemplates(text: string): string {
  return text.replaceAll(/\{\{ \$labels\.(\w+) \}\}/g, (_template, label) => label.toUpperCase()).replaceAll(/\{\{ \$value[^}]*\}\}/g, "N");
}
