import { fork } from "node:child_process";
import { once } from "node:events";
import { createCommand, main } from "../../suites/suite.ts";
import { keep } from "../children.ts";
import { describeMachine, type Machine } from "../machine.ts";
import { wholeNumber } from "../options.ts";
import type { Spread } from "../statistics.ts";
import { renderTable } from "../table.ts";
import { createSenders } from "../without-journal.ts";
import { type Cost, measureCost } from "./measure-cost.ts";
import { measureObservers, type ObserverCost } from "./measure-observer.ts";
import { createVariants, METRICS } from "./variants.ts";

interface MetricsOptions {
  rounds: number;
  calls: number;
}

interface MetricsReport {
  machine: Machine;
  options: MetricsOptions;
  observers: ObserverCost[];
  costs: Cost[];
  /** What became of the spans of all rounds. */
  spans: Record<string, number>;
  failures: string[];
}

/** In µs. */
const MOST_FOR_METRICS = 1;

const command = createCommand(
  "bench:metrics",
  "Measure what metrics and traces cost: CPU time per callback with neither, with metrics, and with traces as well, in the same rounds, and of observing " +
    "a callback by itself. With the defaults it takes two minutes.",
)
  .option("--rounds <n>", "rounds, in each of which every variant is measured once", wholeNumber(1000), 31)
  .option("--calls <n>", "callbacks per variant and round", wholeNumber(1_000_000), 8000);

await main<MetricsOptions, MetricsReport>(command, {
  run: async (options, say) => {
    const machine = describeMachine();
    const { tencentChat, openIm } = createSenders();
    const senders = [tencentChat, openIm];
    const observers = measureObservers(tencentChat, options.rounds);
    const { variants, traces } = createVariants(senders, await startReceiver());
    const costs = await measureCost(senders, variants, options, say);
    await traces.close();
    const spans = Object.fromEntries(traces.samples().imhook_spans_total?.map(([{ result }, value]) => [result, value]) ?? []);
    return { machine, options, observers, costs, spans, failures: findFailures(costs) };
  },
  render: ({ machine: { cpu, cores, node, date }, options, observers, costs, spans }) =>
    [
      `${cpu}, ${cores} cores, Node ${node}, ${date}`,
      `${options.rounds} rounds of ${options.calls} callbacks each, interleaved; µs of CPU, medians [least-most]`,
      "",
      ...renderTable([
        ["with", "CPU per callback", "added"],
        ...costs.map(({ name, cpu, added }) => [name, render(cpu, 1), render(added, 2)]),
      ]),
      "",
      ...renderTable([["by itself", "CPU per callback"], ...observers.map(({ name, cpu }) => [name, render(cpu, 3)])]),
      "",
      `spans: ${Object.entries(spans)
        .map(([result, value]) => `${value.toLocaleString("en")} ${result}`)
        .join(", ")}`,
      "",
    ].join("\n"),
});

function findFailures(costs: readonly Cost[]): string[] {
  const added = costs.find(({ name }) => name === METRICS)?.added.median ?? Number.NaN;
  return added <= MOST_FOR_METRICS ? [] : [`metrics cost ${added.toFixed(2)} µs, more than ${MOST_FOR_METRICS} µs`];
}

function render({ median, least, most }: Spread, digits: number): string {
  return `${median.toFixed(digits)} [${least.toFixed(digits)}-${most.toFixed(digits)}]`;
}

/** Resolves with the URL of a receiver of traces. */
async function startReceiver(): Promise<string> {
  const child = keep(fork(new URL("./receiver.ts", import.meta.url), { stdio: ["ignore", 2, 2, "ipc"] }));
  const [{ port }] = await once(child, "message");
  child.unref();
  child.channel?.unref();
  return `http://127.0.0.1:${port}/v1/traces`;
}
