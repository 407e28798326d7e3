import { createCommand, main } from "../../suites/suite.ts";
import { startPostgres } from "../../support/postgres-server.ts";
import { describeMachine, type Machine } from "../machine.ts";
import { wholeNumber } from "../options.ts";
import { spreadOf } from "../statistics.ts";
import { renderTable } from "../table.ts";
import { type AppendCost, measureAppend } from "./measure-append.ts";

interface AppendRunOptions {
  rounds: number;
  seconds: number;
}

interface AppendReport {
  machine: Machine;
  costs: AppendCost[];
  failures: string[];
}

const BATCHES = [1, 16, 64, 256];

const command = createCommand(
  "bench:append",
  "Measure what it costs to append to a journal in PostgreSQL, per row and size of commits, beside a plain INSERT and a plain COPY of the same rows. " +
    "With the defaults it takes about two minutes.",
)
  .option("--rounds <n>", "rounds, in each of which everything is measured once", wholeNumber(100), 3)
  .option("--seconds <n>", "seconds per measurement", wholeNumber(60), 2);

await main<AppendRunOptions, AppendReport>(command, {
  run: async (options, say) => {
    const server = await startPostgres({ durable: true });
    try {
      return { machine: describeMachine(), costs: await measureAppend(server, { ...options, batches: BATCHES, say }), failures: [] };
    } finally {
      await server.remove();
    }
  },
  render: ({ machine: { cpu, cores, node, date }, costs }) =>
    [
      `${cpu}, ${cores} cores, Node ${node}, ${date}; medians`,
      "",
      ...renderTable([["way", "rows per commit", "rows/s", "CPU in Node, µs per row", "in PostgreSQL"], ...toRows(costs)]),
      "",
    ].join("\n"),
});

function toRows(costs: readonly AppendCost[]): string[][] {
  const ways = [...new Set(costs.map(({ way }) => way))];
  return BATCHES.flatMap((batch) =>
    ways.map((way) => {
      const own = costs.filter((cost) => cost.way === way && cost.batch === batch);
      const median = (figure: (cost: AppendCost) => number) => spreadOf(own.map(figure)).median;
      const figures = [median((cost) => cost.rowsPerSecond), median((cost) => cost.nodePerRow), median((cost) => cost.databasePerRow)];
      return [way, String(batch), ...figures.map((figure, column) => figure.toFixed(column === 0 ? 0 : 1))];
    }),
  );
}
