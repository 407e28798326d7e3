import { createCommand, main } from "../../suites/suite.ts";
import { describeMachine, type Machine } from "../machine.ts";
import { wholeNumber } from "../options.ts";
import { renderTable } from "../table.ts";
import { type Cost, measureCallbacks, type Rounds } from "./measure-callbacks.ts";
import { startServices } from "./start-services.ts";
import { BESIDE_HANGING, BESIDE_OTHERS, createVariants } from "./variants.ts";

interface DecidersReport {
  machine: Machine;
  options: Rounds;
  costs: Cost[];
  failures: string[];
}

/** Much more than the noise of a busy machine, and much less than the time limit of a decider, in ms. */
const MOST_BESIDE_HANGING = 100;

const command = createCommand(
  "bench:deciders",
  "Measure what it costs to ask a decider: CPU time per callback, median and p99 with a decider of 1 ms and of 100 ms, with an own handler, and with neither, also " +
    "beside callbacks that ask a decider that hangs. Each is measured once a round. With the defaults it takes about a minute.",
)
  .option("--rounds <n>", "rounds, in each of which every variant is measured once", wholeNumber(100), 5)
  .option("--calls <n>", "callbacks per variant and round; deciders get fewer, because they take longer", wholeNumber(10_000_000), 10_000)
  .option("--concurrency <n>", "callbacks in progress at the same time", wholeNumber(64), 8);

await main<Rounds, DecidersReport>(command, {
  run: async (options, say) => {
    const machine = describeMachine();
    const costs = await measureCallbacks(createVariants(await startServices()), options, say);
    return { machine, options, costs, failures: findFailures(costs) };
  },
  render: ({ machine: { cpu, cores, node, date }, options, costs }) =>
    [
      `${cpu}, ${cores} cores, Node ${node}, ${date}`,
      `${options.rounds} rounds, interleaved, ${options.concurrency} callbacks at a time; medians [least-most]`,
      "",
      ...renderTable([["decided by", "CPU per callback, µs", "p50, ms", "p99, ms"], ...costs.map(toRow)]),
      "",
    ].join("\n"),
});

function findFailures(costs: readonly Cost[]): string[] {
  const p99 = (name: string) => costs.find((cost) => cost.name === name)?.p99.median ?? Number.NaN;
  const added = p99(BESIDE_HANGING) - p99(BESIDE_OTHERS);
  return added <= MOST_BESIDE_HANGING ? [] : [`a decider that hangs adds ${added.toFixed(1)} ms to the p99 of others`];
}

function toRow({ name, cpu, p50, p99 }: Cost): string[] {
  const spread = `${cpu.median.toFixed(1)} [${cpu.least.toFixed(1)}-${cpu.most.toFixed(1)}]`;
  return [name, spread, p50.median.toFixed(2), `${p99.median.toFixed(2)} [${p99.least.toFixed(2)}-${p99.most.toFixed(2)}]`];
}
