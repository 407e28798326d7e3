import type { Logger } from "pino";
import type { Resolved } from "../../../deliveries/definition/resolved.ts";
import type { DeliveryStore } from "../../../deliveries/store/delivery-store.ts";
import { oneAtATime } from "../../../journal/one-at-a-time.ts";
import { boundLog } from "../../../log/bounded-log.ts";
import type { Catalog } from "./catalog.ts";
import type { Runs } from "./running.ts";

/** Looks what is to be run. */
export interface Look {
  /** Resolves when it runs. Never rejects: it is looked again. */
  now(): Promise<void>;
  /** Resolves if the last look succeeded; rejects with the reason if it failed. */
  check(): Promise<void>;
  /** Resolves when the look in progress has ended. */
  stop(): Promise<void>;
}

export interface LookOptions {
  store: Pick<DeliveryStore, "destinations">;
  catalog: Catalog;
  runs: Runs;
  log: Logger;
}

/** Instances look after this time what was changed at others, in milliseconds. */
const INTERVAL_MS = 1000;

/** Runs what is defined, and what is defined from then on. */
export function lookForChanges({ store, catalog, runs, log }: LookOptions): Look {
  let seen: number | null = null;
  let failure: Error | null = null;
  const boundedLog = boundLog(log);
  const look = oneAtATime(async (isAll: boolean) => {
    try {
      const revision = await store.destinations.revision();
      if (!isAll && revision === seen && !runs.hasDue()) return;
      await runs.use(runnable(catalog.resolveAll(await store.destinations.list())));
      seen = revision;
      failure = null;
    } catch (error) {
      failure = error as Error;
      boundedLog.error({ err: error }, "destinations cannot be read, retrying");
    }
  });
  const timer = setInterval(() => void look(false), INTERVAL_MS).unref();

  return {
    now: () => look(true),
    check: async () => {
      if (failure !== null) throw failure;
    },
    stop: async () => {
      clearInterval(timer);
      await look(false);
    },
  };
}

/** Handlers are called in another thread. */
function runnable(defined: ReadonlyMap<string, Resolved>): Resolved[] {
  return [...defined.values()].filter(({ definition }) => definition.kind !== "handler");
}
