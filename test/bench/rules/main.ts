import { createCommand, main } from "../../suites/suite.ts";
import { describeMachine, type Machine } from "../machine.ts";
import { wholeNumber } from "../options.ts";
import { publish } from "../publish.ts";
import { renderTable } from "../table.ts";
import { type Cost, measureCost } from "./measure-cost.ts";
import { type Memory, measureMemory } from "./measure-memory.ts";
import { plotCosts } from "./plot-costs.ts";
import { createVariants, TEN_RULES } from "./variants.ts";

interface RulesOptions {
  rounds: number;
  calls: number;
  publish: boolean;
}

export interface RulesReport {
  machine: Machine;
  options: RulesOptions;
  costs: Cost[];
  memory: Memory[];
  failures: string[];
}

/** In µs. */
const MOST_FOR_TEN_RULES = 5;

const command = createCommand(
  "bench:rules",
  "Measure what rules cost: CPU time per callback and p99 with 0, 10 and 100 rules, lists, words and counters, each beside no rules in the same round, " +
    "and what lists and counters take in memory. With the defaults it takes a minute or two.",
)
  .option("--rounds <n>", "rounds, in each of which every variant is measured once", wholeNumber(100), 9)
  .option("--calls <n>", "callbacks per variant and round", wholeNumber(10_000_000), 20_000)
  .option("--publish", "also write results and plot to test/bench/results", false);

await main<RulesOptions, RulesReport>(command, {
  run: async (options, say) => {
    const machine = describeMachine();
    const memory = measureMemory();
    const costs = await measureCost(createVariants(), options, say);
    const report = { machine, options, costs, memory, failures: findFailures(costs) };
    if (options.publish) await publish(`${machine.date.slice(0, 10)}-rules`, report, await plotCosts(report));
    return report;
  },
  render: ({ machine: { cpu, cores, node, date }, options, costs, memory }) =>
    [
      `${cpu}, ${cores} cores, Node ${node}, ${date}`,
      `${options.rounds} rounds of ${options.calls} calls each, interleaved; µs, medians [least-most]`,
      "",
      ...renderTable([["with", "CPU per callback", "added", "ratio", "p99"], ...costs.map(toCostRow)]),
      "",
      ...renderTable([["in memory", "of", "bytes"], ...memory.map(toMemoryRow)]),
      "",
    ].join("\n"),
});

function findFailures(costs: readonly Cost[]): string[] {
  const added = costs.find(({ name }) => name === TEN_RULES)?.added.median ?? Number.NaN;
  return added <= MOST_FOR_TEN_RULES ? [] : [`10 rules cost ${added.toFixed(1)} µs, more than ${MOST_FOR_TEN_RULES} µs`];
}

function toCostRow({ name, cpu, added, ratio, p99 }: Cost): string[] {
  const spread = `${cpu.median.toFixed(1)} [${cpu.least.toFixed(1)}-${cpu.most.toFixed(1)}]`;
  return [name, spread, added.median.toFixed(2), ratio.median.toFixed(2), p99.toFixed(0)];
}

function toMemoryRow({ name, count, bytesEach }: Memory): string[] {
  return [name, count.toLocaleString("en"), bytesEach.toFixed(0)];
}
