import type { Logger } from "pino";
import { type Clock, systemClock } from "../../clock.ts";
import type { Config } from "../../config/config.ts";
import type { Workers } from "../../operator/api/workers.ts";
import type { WorkerLaunch, WorkerProcess } from "./launch-worker.ts";
import type { OnStatistics } from "./statistics.ts";
import { createWorkerSlot, type WorkerSlot } from "./worker-slot.ts";

/** Keeps the configured number of workers running. */
export interface Supervisor extends Workers {
  /** Starts the workers. Resolves with their URL when at least one is ready; rejects with a reason if none can start. */
  start(): Promise<string>;
  /** Replaces the workers one by one, using new settings. Rejects if a new worker does not start; those not yet replaced keep running. */
  replace(config: Config): Promise<void>;
  /** Drains all workers. */
  close(): Promise<void>;
}

export interface SupervisorOptions {
  /** All workers use its port, also after a reload. */
  config: Config;
  launch(launch: Omit<WorkerLaunch, "socket" | "rules">): WorkerProcess;
  log: Logger;
  onStatistics: OnStatistics;
  clock?: Clock;
}

export function createSupervisor({ config, launch, log, onStatistics, clock = systemClock }: SupervisorOptions): Supervisor {
  let current = config;
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
    replace: async (renewed) => {
      const previous = current;
      current = { ...renewed, port: config.port };
      for (const [index, slot] of slots.entries()) {
        try {
          await slot.renew();
        } catch (error) {
          // As long as no worker runs with the new settings, workers that die are replaced with the previous ones.
          if (index === 0) current = previous;
          throw error;
        }
      }
    },
    close: async () => {
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };

  function createSlot(number: number): WorkerSlot {
    return createWorkerSlot({ number, launch: () => launchInto(number), log, clock });
  }

  function launchInto(number: number): WorkerProcess {
    const worker = launch({
      number,
      config: current,
      onStatistics: (statistics) => onStatistics({ number, pid: worker.pid }, statistics),
    });
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
