import type { FaultReport } from "./run-faults.ts";

const INDENT = "    ";

/** The report as text for a terminal: each fault with what a developer would see. */
export function renderFaults({ faults, seconds }: FaultReport): string {
  const noticed = faults.filter(({ noticedBy }) => noticedBy !== null);
  return [
    ...faults.flatMap(({ name, noticedBy }) =>
      noticedBy === null ? [`NOT NOTICED  ${name}`] : [`noticed  ${name}`, `${INDENT}${noticedBy.test}`, indent(noticedBy.message)],
    ),
    "",
    `${noticed.length} of ${faults.length} faults noticed, ${seconds.toFixed(0)} s`,
    "",
  ].join("\n");
}

function indent(message: string): string {
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => `${INDENT}${INDENT}${line}`).join("\n");
}
