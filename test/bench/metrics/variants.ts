import { pino } from "pino";
import { createStatistics } from "../../../src/callbacks/counters/statistics.ts";
import { type CallObserver, observeAll } from "../../../src/callbacks/observer.ts";
import type { Sender } from "../../../src/callbacks/sender.ts";
import { createCallMetrics } from "../../../src/metrics/call-metrics.ts";
import { openTraces, type Traces } from "../../../src/telemetry/traces.ts";

/** What observes the callbacks that are measured. */
export interface Variant {
  name: string;
  observer: CallObserver;
}

export const METRICS = "metrics";

/** Every variant, that without metrics first. All count what `GET /api/statistics` shows. */
export function createVariants(senders: readonly Sender[], url: string): { variants: Variant[]; traces: Traces } {
  const traces = openTraces({ url, worker: "1", log: pino({ enabled: false }) });
  const withMetrics = () => [createStatistics(), createCallMetrics(senders)];
  return {
    traces,
    variants: [
      { name: "neither", observer: createStatistics() },
      { name: METRICS, observer: observeAll(withMetrics()) },
      { name: "metrics, and traces of every callback", observer: observeAll([...withMetrics(), traces.observer]) },
    ],
  };
}
