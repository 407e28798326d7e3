import type { MetricFamily } from "../../metrics/families.ts";
import type { WorkerFamilies } from "../../metrics/metrics.ts";
import type { LaunchedWorker } from "./launch-worker.ts";

/** A worker, as far as its metrics go. */
export type MeasuredWorker = Pick<LaunchedWorker, "ready" | "exited" | "askForMetrics" | "latestMetrics">;

/** The metrics of all workers. */
export interface WorkerMetrics {
  /** Adds a worker that takes the place of this number. */
  add(number: number, worker: MeasuredWorker): void;
  /** Asks the workers. What those before them in the same place have counted is added, so that counters never fall. */
  read(): Promise<WorkerFamilies[]>;
}

/** What is known of the workers of a place. */
interface Place {
  running: Set<MeasuredWorker>;
  /** Kept one by one, because the last message of a worker can arrive after its end. */
  ended: MeasuredWorker[];
  /** What those have counted that are not kept one by one. */
  counted: MetricFamily[];
}

const KEPT_ONE_BY_ONE = 4;

export function collectWorkerMetrics(): WorkerMetrics {
  const places = new Map<number, Place>();

  return {
    add: (number, worker) => {
      const place = places.get(number) ?? { running: new Set(), ended: [], counted: [] };
      places.set(number, place);
      worker.ready.then(
        () => place.running.add(worker),
        () => {},
      );
      void worker.exited.then(() => {
        if (place.running.delete(worker)) place.ended.push(worker);
      });
    },
    read: () => Promise.all([...places].map(async ([number, place]) => ({ worker: String(number), families: await readPlace(place) }))),
  };
}

async function readPlace(place: Place): Promise<MetricFamily[]> {
  // Loaded when metrics are first asked for, because it takes a while.
  const { mergeFamilies, withoutGauges } = await import("../../metrics/merge.ts");
  while (place.ended.length > KEPT_ONE_BY_ONE) {
    const oldest = place.ended.shift()?.latestMetrics() ?? [];
    place.counted = await mergeFamilies([...place.counted, ...withoutGauges(oldest)]);
  }
  const told = await Promise.all(
    [...place.running].map((worker) => worker.askForMetrics().catch(() => withoutGauges(worker.latestMetrics()))),
  );
  const ended = place.ended.flatMap((worker) => withoutGauges(worker.latestMetrics()));
  const [only, ...others] = [...told, ended, place.counted].filter(({ length }) => length > 0);
  return others.length === 0 ? (only ?? []) : mergeFamilies([...(only ?? []), ...others.flat()]);
}
