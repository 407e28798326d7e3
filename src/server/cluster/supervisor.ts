import type { Logger } from "pino";
import { type Clock, systemClock } from "../../clock.ts";
import type { Config } from "../../config/config.ts";
import type { Workers } from "../../operator/api/workers.ts";
import type { HandlersModule } from "../handlers/handlers-module.ts";
import type { WorkerLaunch, WorkerProcess } from "./launch-worker.ts";
import { createWorkerSlot, type WorkerSlot } from "./worker-slot.ts";

/** Keeps the configured number of workers running. */
export interface Supervisor extends Workers {
  /** Starts the workers. Resolves with their URL when at least one is ready; rejects with a reason if none can start. */
  start(): Promise<string>;
  /**
   * Replaces the workers one by one, using new settings and a new handlers module. Rejects if a new worker does not start; those not yet replaced
   * keep running.
   */
  replace(config: Config, handlers?: HandlersModule | null): Promise<void>;
  /** The handlers module of the workers: the last one with which a worker was ready. null if there is none. */
  handlers(): HandlersModule | null;
  /** Drains all workers. */
  close(): Promise<void>;
}

export interface SupervisorOptions {
  /** All workers use its port, also after a reload. */
  config: Config;
  /** null or absent if there is none. */
  handlers?: HandlersModule | null;
  launch(launch: Pick<WorkerLaunch, "number" | "config" | "handlers">): WorkerProcess;
  log: Logger;
  clock?: Clock;
}

/** What a worker is started with. */
type WorkerSettings = Pick<WorkerLaunch, "config" | "handlers">;

export function createSupervisor({ config, handlers = null, launch, log, clock = systemClock }: SupervisorOptions): Supervisor {
  let current: WorkerSettings = { config, handlers };
  const slots = Array.from({ length: config.workers }, (_slot, index) => createSlot(index + 1));
  const readySlots = () => slots.filter((slot) => slot.current() !== null);

  return {
    state: () => ({
      wanted: slots.length,
      ready: readySlots().length,
      died: slots.reduce((sum, slot) => sum + slot.deaths(), 0),
    }),
    check: async () => {
      const ready = readySlots();
      if (ready.length === 0) throw new Error("no worker accepts callbacks");
      await Promise.all(ready.map(checkSlot));
    },
    start: async () => {
      const starts = await Promise.allSettled(slots.map((slot) => slot.renew()));
      const url = starts.find((start) => start.status === "fulfilled")?.value;
      if (url === undefined) throw starts.find((start) => start.status === "rejected")?.reason;
      for (const slot of slots) slot.keepFilled();
      return url;
    },
    handlers: () => current.handlers,
    replace: async (renewed, renewedHandlers = null) => {
      const settings = { config: { ...renewed, port: config.port }, handlers: renewedHandlers };
      for (const slot of slots) await slot.renew(() => launchRenewed(slot.number, settings));
    },
    close: async () => {
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };

  function createSlot(number: number): WorkerSlot {
    return createWorkerSlot({ number, launch: () => launch({ number, ...current }), log, clock });
  }

  /** As long as no worker was ready with the new settings, workers that die are replaced with the previous ones. */
  function launchRenewed(number: number, settings: WorkerSettings): WorkerProcess {
    const worker = launch({ number, ...settings });
    worker.ready.then(
      () => {
        current = settings;
      },
      () => {},
    );
    return worker;
  }
}

async function checkSlot(slot: WorkerSlot): Promise<void> {
  await slot
    .current()
    ?.check()
    .catch((error: Error) => {
      throw new Error(`worker ${slot.number}: ${error.message}`);
    });
}
