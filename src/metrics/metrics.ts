import type { Clock } from "../clock.ts";
import type { BoundedLog } from "../log/bounded-log.ts";
import { type MetricFamily, type Samples, toFamilies } from "./families.ts";
import { mergeFamilies, renderFamilies, withLabel } from "./merge.ts";

/** Prometheus reads the version of its text format here. */
export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** The metrics of a server. */
export interface Metrics {
  /**
   * Adds something that tells metrics, under a name for the log.
   *
   * @param otherwise What is told if it fails or does not answer in time. Default: nothing.
   */
  add(name: string, source: MetricSource, otherwise?: Samples): void;
  /** Everything, with a label `worker` on what each process tells; one family for each name. */
  families(): Promise<MetricFamily[]>;
  /** Writes everything in Prometheus's text format. */
  render(workers: WorkerView): Promise<string>;
}

/** Reads the samples of something that a server has once. */
export type MetricSource = () => Samples | Promise<Samples>;

/** `each`: every process has its own values, with the label `worker`. `sum`: the values of all processes are one. */
export type WorkerView = "each" | "sum";

/** What a process tells. */
export interface WorkerFamilies {
  /** Number of the worker, or `primary`. */
  worker: string;
  families: MetricFamily[];
}

export interface MetricsOptions {
  /** Reads what each process tells. One that does not answer is left out. */
  workers(): Promise<WorkerFamilies[]>;
  clock: Clock;
  log: Pick<BoundedLog, "warn">;
}

/** A source that waits, for a disk perhaps, must not keep the others from being read. Prometheus waits for 10 s. */
const TIMEOUT_MS = 3000;

export function createMetrics({ workers, clock, log }: MetricsOptions): Metrics {
  const sources = new Map<string, { source: MetricSource; otherwise: Samples }>();
  const readOnce = inFlight(read);

  return {
    add: (name, source, otherwise = {}) => void sources.set(name, { source, otherwise }),
    families: async () => {
      const { server, processes } = await readOnce();
      return mergeFamilies([...server, ...processes.flatMap(({ worker, families }) => withLabel(families, "worker", worker))]);
    },
    render: async (view) => {
      const { server, processes } = await readOnce();
      const told = processes.flatMap(({ worker, families }) => (view === "sum" ? families : withLabel(families, "worker", worker)));
      return renderFamilies([...server, ...(view === "sum" ? await mergeFamilies(told) : told)]);
    },
  };

  async function read(): Promise<{ server: MetricFamily[]; processes: WorkerFamilies[] }> {
    const [processes, ...server] = await Promise.all([workers(), ...[...sources.keys()].map(readInTime)]);
    return { server: server.flatMap(toFamilies), processes };
  }

  async function readInTime(name: string): Promise<Samples> {
    const { source = () => ({}), otherwise = {} } = sources.get(name) ?? {};
    const { promise: late, reject } = Promise.withResolvers<never>();
    const cancel = clock.after(TIMEOUT_MS, () => reject(new Error(`no answer in ${TIMEOUT_MS} ms`)));
    try {
      return await Promise.race([source(), late]);
    } catch (error) {
      log.warn({ err: error, source: name }, "metrics of a part are missing");
      return otherwise;
    } finally {
      cancel();
    }
  }
}

/** Callers that ask meanwhile share the result, so asking often costs no more. */
function inFlight<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
}
