import { collectDefaultMetrics, Registry } from "prom-client";
import type { MetricFamily } from "./families.ts";

/** Tells what a process uses: CPU time, memory, file descriptors, event loop lag and garbage collection, under prom-client's usual names. */
export type ReadProcess = () => Promise<MetricFamily[]>;

let read: ReadProcess | undefined;

/** Begins to watch this process. Node watches a process once, however many servers it runs. */
export function watchProcess(): ReadProcess {
  read ??= createReadProcess();
  return read;
}

function createReadProcess(): ReadProcess {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return async () => {
    // prom-client's own type says nothing of names of series, and that the type is text.
    const families = (await registry.getMetricsAsJSON()) as unknown as MetricFamily[];
    // Of several processes, it would leave out when they started. The latest start tells of a restart.
    return families.map((family) => (family.aggregator === "omit" ? { ...family, aggregator: "max" } : family));
  };
}
