import { createCommand, main, withFolder } from "../../suites/suite.ts";
import { wholeNumber } from "../options.ts";
import { renderTable } from "../table.ts";
import { measureSpace, type Phase } from "./measure-space.ts";

interface SpaceReport {
  phases: Phase[];
  failures: string[];
}

const TITLES = [
  "while the files are",
  "seconds",
  "calls",
  "failed",
  "p50 ms",
  "p99 ms",
  "longest ms",
  "journal MiB",
  "index",
  "relations",
  "series",
];

const command = createCommand(
  "bench:space",
  "Measure how long callbacks wait while index, relations and series are rebuilt and while a journal is pruned and its space is returned to the " +
    "disk. A million entries take 2 GB of disk and about five minutes.",
).option("--entries <n>", "entries of the journal", wholeNumber(100_000_000), 1_000_000);

await main<{ entries: number }, SpaceReport>(command, {
  run: ({ entries }, say) =>
    withFolder("space", async (folder) => {
      const phases = await measureSpace(folder, entries, say);
      return { phases, failures: phases.filter(({ failed }) => failed > 0).map(({ name, failed }) => `${name}: ${failed} calls failed`) };
    }),
  render: ({ phases }) => `${renderTable([TITLES, ...phases.map(toRow)]).join("\n")}\n`,
});

function toRow({ name, seconds, calls, failed, p50, p99, longest, mebibytes }: Phase): string[] {
  const times = [p50, p99, longest].map((time) => time.toFixed(1));
  return [name, seconds.toFixed(0), String(calls), String(failed), ...times, ...mebibytes.map((size) => size.toFixed(0))];
}
