import { renderTable } from "../../bench/table.ts";
import type { Figures, OpenImReport } from "./openim.ts";

/** The report as text for a terminal. */
export function render({ skipped, figures, failures }: OpenImReport): string {
  if (figures === null) return `skipped: ${skipped}\n`;
  const rows = [...rowsOf(figures), ["failures", failures.length] as const].map(([what, figure]) => [what, String(figure)]);
  const missing = figures.withoutClient.map((command) => `  ${command}`);
  return `${[...renderTable(rows), "", "open-im-server 3.8.3 does not send:", ...missing].join("\n")}\n`;
}

function rowsOf(figures: Figures): ReadonlyArray<readonly [string, number | string]> {
  return [
    ["commands of OpenIM's client", figures.commands],
    ["calls whose answer OpenIM decoded", figures.answers],
    ["calls through OpenIM's queue", figures.queued],
    ["entries compared with what was sent", figures.entries],
    ["events compared", figures.events],
    ["relations compared", figures.relations],
    ["refusals that OpenIM handed on", figures.refused],
    ["changes that OpenIM took over", figures.modified],
    ["calls with a wrong secret, after which OpenIM goes on", figures.unauthenticated],
    ["seconds", figures.seconds.toFixed(0)],
  ];
}
