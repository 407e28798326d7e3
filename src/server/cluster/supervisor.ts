import cluster from "node:cluster";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import type { Config } from "../../config/config.ts";
import type { Workers } from "../../operator/api/handlers.ts";
import { siblingModule } from "../../storage/rpc/sibling-module.ts";
import { launchWorker, type WorkerProcess } from "./launch-worker.ts";
import type { OnStatistics } from "./statistics.ts";
import { createWorkerSlot, type WorkerSlot } from "./worker-slot.ts";

/** Keeps the workers: as many as are wanted, whatever happens to one. */
export interface Supervisor extends Workers {
  /** Starts the first workers and resolves with their address when one at least takes callbacks; rejects with the reason where none can. */
  start(): Promise<string>;
  /** Replaces one worker after the other by one with new settings. Rejects where a new one does not start; those not yet replaced go on. */
  replace(config: Config): Promise<void>;
  /** Drains all of them. */
  stop(): Promise<void>;
}

export interface SupervisorOptions {
  /** Its port is that of every worker, now and later. */
  config: Config;
  /** Of the journal's writer. */
  socket: string;
  log: Logger;
  onStatistics: OnStatistics;
}

export function createSupervisor({ config, socket, log, onStatistics }: SupervisorOptions): Supervisor {
  // The primary accepts and deals connections out in turn, and a worker that closes gives back what it was dealt. Left to the system, one worker
  // got twice the work of another.
  cluster.schedulingPolicy = cluster.SCHED_RR;
  cluster.setupPrimary({ exec: fileURLToPath(siblingModule(import.meta.url, "worker-main")), args: [], serialization: "advanced" });
  let settings = config;
  const places = Array.from({ length: config.workers }, (_place, index) => createNumberedPlace(index + 1));
  const taking = () => places.filter((place) => place.current() !== null);

  return {
    state: () => ({
      wanted: places.length,
      taking: taking().length,
      died: places.reduce((sum, place) => sum + place.deaths(), 0),
    }),
    check: async () => {
      if (taking().length === 0) throw new Error("no worker takes callbacks");
      await Promise.all(taking().map(checkPlace));
    },
    start: async () => {
      const starts = await Promise.allSettled(places.map((place) => place.renew()));
      const url = starts.find((start) => start.status === "fulfilled")?.value;
      if (url === undefined) throw starts.find((start) => start.status === "rejected")?.reason;
      for (const place of places) place.keep();
      return url;
    },
    replace: async (renewed) => {
      const before = settings;
      settings = { ...renewed, port: config.port };
      for (const [index, place] of places.entries()) {
        try {
          await place.renew();
        } catch (error) {
          if (index === 0) settings = before;
          throw error;
        }
      }
    },
    stop: async () => {
      await Promise.all(places.map((place) => place.stop()));
    },
  };

  function createNumberedPlace(number: number): WorkerSlot {
    return createWorkerSlot({ number, launch: () => launch(number), log });
  }

  function launch(number: number): WorkerProcess {
    const worker = launchWorker({
      number,
      config: settings,
      socket,
      onStatistics: (statistics) => onStatistics({ number, pid: worker.pid }, statistics),
    });
    return worker;
  }
}

async function checkPlace(place: WorkerSlot): Promise<void> {
  await place
    .current()
    ?.check()
    .catch((error: Error) => {
      throw new Error(`worker ${place.number}: ${error.message}`);
    });
}
