import { renderTable } from "../../bench/table.ts";
import type { FaultReport } from "./faults.ts";
import { show } from "./judge.ts";
import type { Observed } from "./run-fault.ts";

const TITLES = ["fault", "before", "most ms", "after", "/ready", "back ms", "missing"];

/** The report as text for a terminal. */
export function render({ faults, starts }: FaultReport): string {
  const done = faults.filter(({ skipped }) => skipped === null);
  const table = renderTable([TITLES, ...done.map(toRow)]);
  const how = done.map(({ name, how }) => `${name}: ${how}`);
  const refused = starts.filter(({ skipped }) => skipped === null).map(({ name, said }) => `${name}, at the start: ${said}`);
  const skipped = [...faults, ...starts]
    .filter((result) => result.skipped !== null)
    .map(({ name, skipped }) => `not done: ${name}, ${skipped}`);
  return `${[...table, "", ...how, "", ...refused, ...skipped].join("\n")}\n`;
}

function toRow({ name, before, after, ready, backMilliseconds, missing }: Observed): string[] {
  const back = backMilliseconds === null ? "-" : backMilliseconds.toFixed(0);
  return [name, show(before), before.mostMilliseconds.toFixed(0), show(after), show({ statuses: ready }), back, String(missing)];
}
